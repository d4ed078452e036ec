package kam.goodsledger.stock.shipment;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What partners sign with, by the subject of their tokens; a secret that is none stops the service at its start. */
@Startup
@ApplicationScoped
class PartnerSecrets {
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;

    private final Map<String, List<byte[]>> keys = new HashMap<>();

    PartnerSecrets(ShipmentSettings settings) {
        settings.partnerSecrets()
                .forEach((partner, secrets) -> keys.put(
                        partner, secrets.stream().map(PartnerSecrets::key).toList()));
    }

    /** Any of them signs: the old and the new one while a secret is exchanged. Empty for who need not sign. */
    List<byte[]> of(String partner) {
        return keys.getOrDefault(partner, List.of());
    }

    static byte[] key(String secret) {
        if (!secret.startsWith(PREFIX)) {
            throw new IllegalArgumentException(
                    "A secret in kam.shipment.partner-secrets does not begin with " + PREFIX);
        }
        var key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        if (key.length < SHORTEST) {
            throw new IllegalArgumentException(
                    "A secret in kam.shipment.partner-secrets has less than " + SHORTEST + " bytes");
        }
        return key;
    }
}
