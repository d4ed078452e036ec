package kam.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private static final Address A = address("10.0.0.1");
    private static final Address B = address("10.0.0.2");
    private static final Address C = address("10.0.0.3");

    private long now;
    private final Addresses addresses = new Addresses(List.of(A, B, C), () -> now);

    private static Address address(String ip) {
        return new Address(URI.create("http://service:8081"), URI.create("http://service:9081"), ip);
    }

    /** How often each comes first in 60 requests. */
    private Map<Address, Long> first() {
        return IntStream.range(0, 60)
                .mapToObj(i -> addresses.inOrder().get(0))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void thoseThatAreReadyTakeTurns() {
        addresses.told(A, true);
        addresses.told(C, true);
        assertEquals(Map.of(A, 30L, C, 30L), first());
    }

    @Test
    void oneThatIsNotReadyComesAfterThoseThatAre() {
        addresses.told(B, true);
        assertEquals(Map.of(B, 60L), first());
        assertEquals(3, addresses.inOrder().size());
        addresses.told(B, false);
        addresses.told(A, true);
        assertEquals(Map.of(A, 60L), first());
    }

    @Test
    void whereNobodyIsReadyAllAreTriedInTurn() {
        assertEquals(Map.of(A, 20L, B, 20L, C, 20L), first());
    }

    @Test
    void oneThatRefusedIsLeftAloneForAMoment() {
        addresses.told(A, true);
        addresses.told(B, true);
        addresses.refused(A);
        assertEquals(Map.of(B, 60L), first());
        assertEquals(List.of(B, C, A), addresses.inOrder());
        now += Addresses.REST.toNanos();
        assertEquals(Map.of(A, 30L, B, 30L), first());
    }

    @Test
    void whereAllRefusedTheyAreTriedAllTheSame() {
        addresses.refused(A);
        addresses.refused(B);
        addresses.refused(C);
        assertEquals(Map.of(A, 20L, B, 20L, C, 20L), first());
    }

    @Test
    void whatIsKnownOfAnAddressStaysWhileItDoes() {
        Address d = address("10.0.0.4");
        addresses.told(A, true);
        addresses.told(B, true);
        addresses.found(List.of(B, d));
        assertEquals(List.of(B, d), addresses.all());
        assertEquals(Map.of(B, 60L), first());
        addresses.found(List.of(A, B, d));
        assertEquals(Map.of(B, 60L), first(), "an address that comes back has to say anew that it is ready");
    }

    @Test
    void whatIsSaidOfAnAddressThatIsGoneIsForgotten() {
        addresses.found(List.of(B));
        addresses.told(A, true);
        addresses.refused(A);
        assertEquals(List.of(B), addresses.all());
    }
}
