package kam.localstack;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The applications of the system: where each is built, its database, and its usual port. */
public enum Service {
    CUSTOMER("customer-service", "customer", 8081, 192),
    CONTRACT_APPROVAL("contract-approval-service", "contract_approval", 8082, 192),
    GOODS_LEDGER("goods-ledger-service", "goods_ledger", 8083, 192),
    VISIT("visit-service", "visit", 8084, 192),
    KPI("kpi-service", "kpi", 8085, 192),
    GATEWAY("gateway", null, 8080, 128);

    private final String folder;
    private final String database;
    private final int port;
    private final int heapMegabytes;

    Service(String folder, String database, int port, int heapMegabytes) {
        this.folder = folder;
        this.database = database;
        this.port = port;
        this.heapMegabytes = heapMegabytes;
    }

    static Set<Service> behindTheGateway() {
        return EnumSet.complementOf(EnumSet.of(GATEWAY));
    }

    /** The name of the service and of its folder in the repository. */
    public String folder() {
        return folder;
    }

    /** Empty for the gateway, which keeps nothing. */
    public Optional<String> database() {
        return Optional.ofNullable(database);
    }

    int usualPort() {
        return port;
    }

    int usualManagementPort() {
        return port + 1000;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
