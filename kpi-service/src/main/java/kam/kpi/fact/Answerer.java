package kam.kpi.fact;

/** Who answers for a customer (客户负责人): a person, of an office. */
public record Answerer(String person, String office) {}
