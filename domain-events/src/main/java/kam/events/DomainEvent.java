package kam.events;

import java.util.UUID;

/**
 * Something that has happened and that other services may rely on (领域事件). The records that implement this are the
 * published language: fields are only ever added, never renamed or removed. Amounts are CNY with at most two
 * decimals, quantities have at most four; identity and time of the event itself travel in the CloudEvents headers.
 * The events of an aggregate stand together in one family.
 */
public sealed interface DomainEvent
        permits ApplicationEvent,
                AssessmentEvent,
                ContractEvent,
                CustomerEvent,
                DelegationEvent,
                DeliveryEvent,
                DevelopmentEvent,
                ExpenseEvent,
                GiftEvent,
                InvoiceEvent,
                MarketInformationEvent,
                MoneyEvent,
                OrderEvent,
                OrganisationEvent,
                ProductEvent,
                QuoteEvent,
                ServiceDeskEvent,
                ShipmentEvent,
                StatementEvent,
                VisitEvent,
                WorkEvent {
    /** The id of the aggregate it happened to: events of one key arrive in the order in which they happened. */
    UUID key();
}
