package kam.kpi.measure.indicator;

/** A figure of somebody's work (考核指标): a formula over facts and a plan. Source: 第2章, requirement K1. */
public interface Indicator {
    Definition definition();

    /** The same evidence always gives the same measurement. */
    Measurement measure(Evidence evidence);
}
