package kam.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kam.events.contract.ApprovalOverdue;
import kam.events.contract.ContractAmended;
import kam.events.contract.ContractApproved;
import kam.events.contract.ContractEffective;
import kam.events.contract.ContractExpiring;
import kam.events.contract.ContractRejected;
import kam.events.contract.ContractReturned;
import kam.events.contract.ContractSettled;
import kam.events.contract.ContractStepSigned;
import kam.events.contract.ContractSubmitted;
import kam.events.contract.ContractTerminated;
import kam.events.contract.ContractWithdrawn;
import kam.events.contract.DelegationGranted;
import kam.events.contract.DelegationRevoked;
import kam.events.contract.OrderCancelled;
import kam.events.contract.OrderPlaced;
import kam.events.customer.ApplicationRejected;
import kam.events.customer.ApplicationReturned;
import kam.events.customer.ApplicationSubmitted;
import kam.events.customer.ApplicationWithdrawn;
import kam.events.customer.ComplaintJudged;
import kam.events.customer.CreditGraded;
import kam.events.customer.CustomerClassified;
import kam.events.customer.CustomerProfileChanged;
import kam.events.customer.CustomerRegistered;
import kam.events.customer.DevelopmentPlanCompleted;
import kam.events.customer.KeyAccountConfirmed;
import kam.events.customer.MarketInformationConverted;
import kam.events.customer.MarketInformationJudged;
import kam.events.customer.OpportunityClosed;
import kam.events.customer.PositioningApproved;
import kam.events.customer.ServiceAgreementSigned;
import kam.events.customer.StageChanged;
import kam.events.customer.SurveyCompleted;
import kam.events.customer.TicketClosed;
import kam.events.customer.TicketOpened;
import kam.events.customer.TicketSolved;
import kam.events.goods.DisputeResolved;
import kam.events.goods.GoodsDelivered;
import kam.events.goods.GoodsOwed;
import kam.events.goods.GoodsReturned;
import kam.events.goods.OrderCleared;
import kam.events.goods.OrderHeld;
import kam.events.goods.PaymentCollected;
import kam.events.goods.RemittanceConfirmed;
import kam.events.goods.RemittanceDeclared;
import kam.events.goods.ShipmentAccepted;
import kam.events.goods.ShipmentDisputed;
import kam.events.goods.ShipmentNotified;
import kam.events.goods.ShipmentReceived;
import kam.events.goods.StatementConfirmed;
import kam.events.goods.StatementIssued;
import kam.events.kpi.ScorecardPublished;
import kam.events.kpi.TargetSet;
import kam.events.visit.ExpenseSettled;
import kam.events.visit.GiftApproved;
import kam.events.visit.GiftGiven;
import kam.events.visit.VisitApproved;
import kam.events.visit.VisitReported;

/** Every event there is, and the name ({@code ce_type}) under which it travels. */
public final class EventCatalogue {
    private static final List<Class<? extends DomainEvent>> EVENTS = List.of(
            ApplicationRejected.class,
            ApplicationReturned.class,
            ApplicationSubmitted.class,
            ApplicationWithdrawn.class,
            CreditGraded.class,
            CustomerClassified.class,
            CustomerProfileChanged.class,
            CustomerRegistered.class,
            KeyAccountConfirmed.class,
            ComplaintJudged.class,
            DevelopmentPlanCompleted.class,
            MarketInformationConverted.class,
            MarketInformationJudged.class,
            OpportunityClosed.class,
            PositioningApproved.class,
            ServiceAgreementSigned.class,
            StageChanged.class,
            SurveyCompleted.class,
            TicketClosed.class,
            TicketOpened.class,
            TicketSolved.class,
            ApprovalOverdue.class,
            ContractAmended.class,
            ContractApproved.class,
            ContractEffective.class,
            ContractExpiring.class,
            ContractRejected.class,
            ContractReturned.class,
            ContractSettled.class,
            ContractStepSigned.class,
            ContractSubmitted.class,
            ContractTerminated.class,
            ContractWithdrawn.class,
            DelegationGranted.class,
            DelegationRevoked.class,
            OrderCancelled.class,
            OrderPlaced.class,
            DisputeResolved.class,
            GoodsDelivered.class,
            GoodsOwed.class,
            GoodsReturned.class,
            OrderCleared.class,
            OrderHeld.class,
            PaymentCollected.class,
            RemittanceConfirmed.class,
            RemittanceDeclared.class,
            ShipmentAccepted.class,
            ShipmentDisputed.class,
            ShipmentNotified.class,
            ShipmentReceived.class,
            StatementConfirmed.class,
            StatementIssued.class,
            ExpenseSettled.class,
            GiftApproved.class,
            GiftGiven.class,
            VisitApproved.class,
            VisitReported.class,
            ScorecardPublished.class,
            TargetSet.class);
    private static final Map<String, Class<? extends DomainEvent>> BY_TYPE =
            EVENTS.stream().collect(Collectors.toUnmodifiableMap(EventCatalogue::typeOf, Function.identity()));

    private EventCatalogue() {}

    public static List<Class<? extends DomainEvent>> events() {
        return EVENTS;
    }

    /** For instance {@code kam.contract.ContractApproved}. */
    public static String typeOf(Class<? extends DomainEvent> event) {
        return event.getName().replace("kam.events.", "kam.");
    }

    /** Empty where this version of the language has no such event. */
    public static Optional<Class<? extends DomainEvent>> byType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The topic of an event's family, for instance {@code kam.contract}. */
    public static String topicOf(Class<? extends DomainEvent> event) {
        return event.getPackageName().replace("kam.events.", "kam.");
    }

    public static Set<String> topics() {
        return EVENTS.stream().map(EventCatalogue::topicOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
