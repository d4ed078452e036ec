package kam.customer.account.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kam.customer.account.customer.MergedRow.KnownCustomer;
import org.junit.jupiter.api.Test;

class MergedRowTest {
    private final KnownCustomer known = KnownCustomer.of(Customers.prospect());

    @Test
    void anEmptyCellLeavesWhatIsOnRecord() {
        assertThat(merged(Map.of(CustomerField.INDUSTRY, " ", CustomerField.NAME, ""))
                        .changesNothing())
                .isTrue();
    }

    @Test
    void theSameValuesWithSpacesAroundThemChangeNothing() {
        assertThat(merged(Map.of(
                                CustomerField.INDUSTRY, "　机械制造 ",
                                CustomerField.CONTACT_NAME, "王建国",
                                CustomerField.CONTACT_RESPONSIBLE, "是"))
                        .changesNothing())
                .isTrue();
    }

    @Test
    void anotherValueChangesThatFieldOnly() {
        var details = merged(Map.of(CustomerField.INDUSTRY, "石油化工")).details();
        assertThat(details.industry()).isEqualTo("石油化工");
        assertThat(details.name()).isEqualTo(known.details().name());
        assertThat(details.contacts()).isEqualTo(known.details().contacts());
    }

    @Test
    void aContactOfTheSameNameIsChangedAndAnotherIsAdded() {
        var changed = merged(Map.of(CustomerField.CONTACT_NAME, "王建国", CustomerField.CONTACT_PHONE, "13800138000"));
        assertThat(changed.details().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.phone()).isEqualTo("13800138000");
            assertThat(contact.title()).isEqualTo("总经理");
            assertThat(contact.responsible()).isTrue();
        });
        var added = merged(Map.of(CustomerField.CONTACT_NAME, "李明", CustomerField.CONTACT_PHONE, "13900139000"));
        assertThat(added.details().contacts()).extracting(Contact::name).isEqualTo(List.of("王建国", "李明"));
        assertThat(added.details().contacts().get(1).responsible()).isFalse();
    }

    @Test
    void aNewCustomerBelongsToTheCallersOfficeUnlessTheRowSaysAnother() {
        var row = new CustomerRow(Map.of(CustomerField.CREDIT_CODE, " 9144 0300x "));
        assertThat(new MergedRow(row, null).registration("SH").office()).isEqualTo("SH");
        assertThat(row.creditCode()).isEqualTo("91440300X");
        var named = new CustomerRow(Map.of(CustomerField.OFFICE, "BJ"));
        assertThat(new MergedRow(named, null).registration("SH").office()).isEqualTo("BJ");
    }

    private MergedRow merged(Map<CustomerField, String> cells) {
        return new MergedRow(new CustomerRow(cells), known);
    }
}
