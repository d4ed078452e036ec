package kam.customer.admission.application;

import java.math.BigDecimal;
import java.util.UUID;
import kam.events.ContractEvent.ContractApproved;
import kam.events.ContractEvent.ContractRejected;
import kam.events.ContractEvent.ContractReturned;
import kam.events.ContractEvent.ContractWithdrawn;

/** What the approval of one contract answers; all of it has the contract's key, so it is heard in its order. */
record PlayedRoute(UUID contract, UUID customer, UUID application) {
    private static final String NUMBER = "HT-2026-000001";
    private static final String OFFICE = "BJ";
    private static final String ACCOUNT_MANAGER = "zhao.lei";

    PlayedRoute ofOther(UUID otherApplication) {
        return new PlayedRoute(contract, customer, otherApplication);
    }

    ContractApproved approved(int revision) {
        return new ContractApproved(
                contract,
                NUMBER,
                customer,
                OFFICE,
                ACCOUNT_MANAGER,
                application,
                revision,
                new BigDecimal("180000.00"),
                2,
                "BA-2026-000001",
                "0".repeat(64));
    }

    ContractReturned returned(int revision) {
        return new ContractReturned(
                contract, NUMBER, customer, OFFICE, ACCOUNT_MANAGER, application, revision, "director", "补充对账单");
    }

    ContractRejected rejected(int revision) {
        return new ContractRejected(
                contract, NUMBER, customer, OFFICE, ACCOUNT_MANAGER, application, revision, "director", "信誉不足");
    }

    ContractWithdrawn withdrawn(int revision) {
        return new ContractWithdrawn(contract, NUMBER, customer, OFFICE, ACCOUNT_MANAGER, application, revision);
    }
}
