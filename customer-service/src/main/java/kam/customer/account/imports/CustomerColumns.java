package kam.customer.account.imports;

import java.util.List;
import java.util.Map;
import kam.customer.account.customer.CustomerField;
import kam.kit.sheet.SheetColumns;

/** By which names the columns of a file of customers are known. */
final class CustomerColumns {
    static final SheetColumns<CustomerField> ALL = new SheetColumns<>(
            Map.ofEntries(
                    Map.entry(
                            CustomerField.CREDIT_CODE,
                            List.of("统一社会信用代码", "社会信用代码", "信用代码", "creditcode", "unifiedsocialcreditcode")),
                    Map.entry(CustomerField.OFFICE, List.of("办事处", "所属办事处", "office")),
                    Map.entry(
                            CustomerField.NAME,
                            List.of("客户名称", "单位名称", "企业名称", "公司名称", "名称", "name", "customername", "customer")),
                    Map.entry(CustomerField.ACCOUNT_MANAGER, List.of("客户经理", "大客户经理", "业务经理", "accountmanager")),
                    Map.entry(CustomerField.INDUSTRY, List.of("行业", "所属行业", "industry")),
                    Map.entry(CustomerField.ADDRESS, List.of("地址", "单位地址", "address")),
                    Map.entry(CustomerField.OWNERSHIP, List.of("所有制", "企业性质", "ownership")),
                    Map.entry(CustomerField.CONTACT_NAME, List.of("联系人", "联系人姓名", "contact", "contactname")),
                    Map.entry(CustomerField.CONTACT_TITLE, List.of("职务", "联系人职务", "title", "contacttitle")),
                    Map.entry(
                            CustomerField.CONTACT_PHONE, List.of("电话", "联系电话", "联系人电话", "手机", "phone", "contactphone")),
                    Map.entry(
                            CustomerField.CONTACT_RESPONSIBLE,
                            List.of("主要负责人", "是否负责人", "responsible", "contactresponsible"))),
            List.of(CustomerField.CREDIT_CODE, CustomerField.NAME));

    private CustomerColumns() {}
}
