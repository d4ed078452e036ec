package kam.contractapproval.approval.delegation;

import java.util.List;

/** Who knows what a deed will not do for although it says so: every bean of this type is asked. */
public interface DelegationWarnings {
    List<DelegationWarning> about(Mandate deed);
}
