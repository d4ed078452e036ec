package kam.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackSettingsTests {

    @TempDir
    Path home;

    @Test
    void withoutAWordEachPartHasItsUsualPortAndTheClockStays() {
        StackSettings settings = StackSettings.of(home, Map.of());
        assertEquals(5480, settings.postgres());
        assertEquals(9092, settings.kafka());
        assertEquals(8090, settings.identityProvider());
        assertEquals(new StackSettings.PortPair(8080, 9080), settings.ports().get(Service.GATEWAY));
        assertEquals(new StackSettings.PortPair(8085, 9085), settings.ports().get(Service.KPI));
        assertFalse(settings.movable());
        assertFalse(settings.strict());
        assertTrue(settings.refusingStrangers().strict());
    }

    @Test
    void aSecondInstanceHasPortsOfItsOwn() {
        StackSettings settings =
                StackSettings.forTests(EnumSet.of(Service.CUSTOMER, Service.VISIT), EnumSet.of(Service.CUSTOMER));
        assertEquals(Set.of(Service.CUSTOMER), settings.seconds().keySet());
        assertNotEquals(
                settings.ports().get(Service.CUSTOMER), settings.seconds().get(Service.CUSTOMER));
    }

    @Test
    void theEnvironmentMovesAPort() {
        StackSettings settings =
                StackSettings.of(home, Map.of("KAM_GOODS_LEDGER_SERVICE_PORT", "18083", "KAM_CLOCK_MOVABLE", "true"));
        assertEquals(new StackSettings.PortPair(18083, 9083), settings.ports().get(Service.GOODS_LEDGER));
        assertTrue(settings.movable());
    }

    @Test
    void whatIsNoPortIsRefusedByName() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> StackSettings.of(home, Map.of("KAM_KAFKA_PORT", "70000")));
        assertEquals("KAM_KAFKA_PORT is not a port: 70000", refused.getMessage());
    }

    @Test
    void anApplicationThatIsNotBuiltSaysHowToBuildIt() {
        String refused = refusal(Map.of());
        assertTrue(refused.endsWith("./mvnw -q -DskipTests package -am -pl customer-service"), refused);
    }

    @Test
    void aBusyPortIsFoundBeforeAnythingStarts() throws IOException {
        for (Service service : Service.values()) {
            Path folder = Files.createDirectories(home.resolve("app").resolve(service.folder()));
            Files.createFile(folder.resolve("quarkus-run.jar"));
        }
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> environment = freePorts();
            environment.put("KAM_VISIT_SERVICE_PORT", Integer.toString(busy.getLocalPort()));
            String refused = refusal(environment);
            assertTrue(refused.contains("port " + busy.getLocalPort() + " for visit-service"), refused);
            assertTrue(refused.contains("process " + ProcessHandle.current().pid()), refused);
        }
    }

    private String refusal(Map<String, String> environment) {
        StackSettings settings = StackSettings.of(home, environment);
        return assertThrows(IllegalStateException.class, settings::check).getMessage();
    }

    private static Map<String, String> freePorts() {
        Map<String, String> environment = new HashMap<>();
        for (String part : new String[] {"POSTGRES", "KAFKA", "IDENTITY_PROVIDER"}) {
            environment.put("KAM_" + part + "_PORT", Integer.toString(Ports.free()));
        }
        for (Service service : Service.values()) {
            String name = "KAM_" + service.folder().toUpperCase().replace('-', '_');
            environment.put(name + "_PORT", Integer.toString(Ports.free()));
            environment.put(name + "_MANAGEMENT_PORT", Integer.toString(Ports.free()));
        }
        return environment;
    }
}
