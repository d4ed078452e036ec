package kam.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens while a customer is developed (客户开发): stages, opportunities, positioning, plans, contacts. */
@Topic(Topic.CUSTOMER)
public sealed interface DevelopmentEvent extends DomainEvent {
    /**
     * The development of a customer has reached another stage (开发阶段), after so many days in the one before; an
     * opportunity that was just opened has none before.
     */
    record StageChanged(
            UUID opportunityId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            String fromStage,
            String toStage,
            int daysInFromStage,
            LocalDate changedOn)
            implements DevelopmentEvent {
        @Override
        public UUID key() {
            return opportunityId;
        }
    }

    /** The development of a customer has ended: WON as its designated supplier (赢得指定), or LOST. */
    record OpportunityClosed(
            UUID opportunityId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            String stage,
            String outcome,
            String reason,
            LocalDate closedOn)
            implements DevelopmentEvent {
        @Override
        public UUID key() {
            return opportunityId;
        }
    }

    /** What a key account is offered, and by which price policy (产品定位), is approved: quotes may refer to it. */
    record PositioningApproved(
            UUID positioningId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            String pricingPolicy,
            List<PositionedItem> items)
            implements DevelopmentEvent {
        @Override
        public UUID key() {
            return positioningId;
        }
    }

    /**
     * A product or service of a positioning. The price policy is STANDARD, DISCOUNT (with the percentage taken off),
     * AGREED_PRICE (in CNY per unit) or FREE_OF_CHARGE.
     */
    record PositionedItem(
            String sku,
            String name,
            String kind,
            String pricePolicy,
            BigDecimal discountPercent,
            BigDecimal unitPrice) {}

    /** A development plan (大客户开发计划) is approved: its measures are to be done by their owners until their days. */
    record DevelopmentPlanApproved(
            UUID planId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            String owner,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate approvedOn,
            String approvedBy,
            List<PlannedMeasure> measures)
            implements DevelopmentEvent {
        @Override
        public UUID key() {
            return planId;
        }
    }

    /** A measure of a plan, by its number from 1: who answers for it, until when. */
    record PlannedMeasure(int number, String owner, LocalDate dueOn) {}

    /**
     * A measure of a plan, by its number from 1, is done. One that turns out not to be done is told again when it is, and
     * the later counts.
     */
    record DevelopmentMeasureDone(
            UUID planId,
            UUID customerId,
            String office,
            String accountManager,
            int measure,
            String owner,
            LocalDate dueOn,
            LocalDate doneOn,
            boolean inTime)
            implements DevelopmentEvent {
        @Override
        public UUID key() {
            return planId;
        }
    }

    /** A development plan (大客户开发计划) has ended: so many of its measures were done, so many of these in time. */
    record DevelopmentPlanCompleted(
            UUID planId,
            String number,
            UUID customerId,
            String office,
            String accountManager,
            String owner,
            int plannedMeasures,
            int doneMeasures,
            int doneInTime,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate completedOn)
            implements DevelopmentEvent {
        @Override
        public UUID key() {
            return planId;
        }
    }

    /** A planned contact with a customer was held on this day, in this way, and is recorded (洽谈记录). */
    record ContactRecorded(
            UUID contactPlanId,
            UUID customerId,
            String office,
            String accountManager,
            String recordedBy,
            String way,
            LocalDate heldOn,
            LocalDate nextContactOn)
            implements DevelopmentEvent {
        @Override
        public UUID key() {
            return contactPlanId;
        }
    }
}
