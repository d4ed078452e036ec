package kam.customer.admission.credit;

/**
 * Credit level (信誉等级), A the best. Four of them are ours: the source only says that there are levels. Source:
 * 大客户管理制度 一.2, requirement C3.
 */
public enum CreditLevel {
    A,
    B,
    C,
    D
}
