package kam.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happens at the service desk: tickets, complaints, surveys, agreements. */
@Topic(Topic.CUSTOMER)
public sealed interface ServiceDeskEvent extends DomainEvent {
    /** A call or message of a customer was taken by the service desk (大客户中心); the product is named in a crisis (CRISIS). */
    record TicketOpened(
            UUID ticketId,
            String number,
            String kind,
            UUID customerId,
            String office,
            String accountManager,
            String product,
            Instant openedAt)
            implements ServiceDeskEvent {
        @Override
        public UUID key() {
            return ticketId;
        }
    }

    /** The service desk, the account manager or a department has solved what a customer asked; it may be opened again. */
    record TicketSolved(
            UUID ticketId,
            String kind,
            UUID customerId,
            String office,
            String accountManager,
            Instant openedAt,
            Instant respondedAt,
            Instant solvedAt)
            implements ServiceDeskEvent {
        @Override
        public UUID key() {
            return ticketId;
        }
    }

    /** What a customer asked is solved, followed up and closed; how often the customer was not content before is counted. */
    record TicketClosed(
            UUID ticketId,
            String kind,
            UUID customerId,
            String office,
            String accountManager,
            Instant openedAt,
            Instant respondedAt,
            Instant solvedAt,
            Instant closedAt,
            int reopened)
            implements ServiceDeskEvent {
        @Override
        public UUID key() {
            return ticketId;
        }
    }

    /** A complaint (投诉) was judged valid or not, not by the person complained about. */
    record ComplaintJudged(
            UUID ticketId,
            UUID customerId,
            String office,
            String accountManager,
            String complainedOf,
            boolean valid,
            LocalDate judgedOn)
            implements ServiceDeskEvent {
        @Override
        public UUID key() {
            return ticketId;
        }
    }

    /** A customer was asked how satisfied it is (满意度调查); the score goes from 0 to 100. The ticket is that of the crisis it follows. */
    record SurveyCompleted(
            UUID surveyId,
            String origin,
            UUID ticketId,
            UUID customerId,
            String office,
            String accountManager,
            BigDecimal score,
            LocalDate completedOn)
            implements ServiceDeskEvent {
        @Override
        public UUID key() {
            return surveyId;
        }
    }

    /** A service agreement (服务协议) was signed; the amount in CNY is to be allocated. A later version follows an adjustment. */
    record ServiceAgreementSigned(
            UUID agreementId,
            String number,
            int agreementVersion,
            UUID customerId,
            String office,
            String accountManager,
            BigDecimal amount,
            LocalDate signedOn)
            implements ServiceDeskEvent {
        @Override
        public UUID key() {
            return agreementId;
        }
    }
}
