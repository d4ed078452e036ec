package kam.contractapproval.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import kam.contractapproval.PolicyOfTheSource;
import org.junit.jupiter.api.Test;

class ApprovalPolicyTest {
    private final ApprovalPolicy policy = PolicyOfTheSource.version1();

    @Test
    void aContractOfNothingBelongsToTheLowestTier() {
        assertEquals(1, tierOf("0.00"));
    }

    @Test
    void aContractOf99999Point99IsSignedByTheOfficeManagerAndApprovedByTheDepartment() {
        assertEquals(1, tierOf("99999.99"));
        assertEquals(List.of("office-manager-signs", "department-approves"), codesFor("99999.99"));
    }

    @Test
    void aContractOfExactly100000NeedsTheDeputySalesDirector() {
        assertEquals(2, tierOf("100000.00"));
        assertEquals(List.of("department-signs", "deputy-director-approves"), codesFor("100000.00"));
    }

    @Test
    void aContractOf299999Point99StillBelongsToTheMiddleTier() {
        assertEquals(2, tierOf("299999.99"));
    }

    @Test
    void aContractOfExactly300000NeedsTheSalesDirector() {
        assertEquals(3, tierOf("300000.00"));
        assertEquals(List.of("department-signs", "deputy-director-signs", "director-approves"), codesFor("300000.00"));
    }

    @Test
    void anAmountSpelledWithoutDecimalsBelongsToTheSameTier() {
        assertEquals(2, tierOf("100000"));
        assertEquals(3, tierOf("3E+5"));
    }

    @Test
    void anAgreementWithoutAnyAmountBelongsToTheStrictestTier() {
        assertEquals(3, policy.tierFor(null).tier());
    }

    @Test
    void whetherABoundBelongsToItsTierIsData() {
        var lax = PolicyOfTheSource.withBoundsIncluded(false);
        assertEquals(1, lax.tierFor(new BigDecimal("100000.00")).tier());
        assertEquals(2, lax.tierFor(new BigDecimal("100000.01")).tier());
        assertEquals(2, lax.tierFor(new BigDecimal("300000.00")).tier());
        assertEquals(3, lax.tierFor(new BigDecimal("300000.01")).tier());
    }

    private int tierOf(String amount) {
        return policy.tierFor(new BigDecimal(amount)).tier();
    }

    private List<String> codesFor(String amount) {
        return policy.stepsOf(policy.tierFor(new BigDecimal(amount))).stream()
                .map(PolicyStep::code)
                .toList();
    }
}
