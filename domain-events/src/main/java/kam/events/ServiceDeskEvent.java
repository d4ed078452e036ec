package kam.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens at the service desk: tickets, complaints, suggestions, surveys, agreements, controlled documents. */
@Topic(Topic.CUSTOMER)
public sealed interface ServiceDeskEvent extends DomainEvent {
    /**
     * A call or message of a customer was taken by the service desk (大客户中心), and is to be answered until then; the product
     * is named in a crisis (CRISIS), which is answered as it is taken.
     */
    record TicketOpened(
            UUID ticketId,
            String number,
            String kind,
            UUID customerId,
            String office,
            String accountManager,
            String product,
            Instant openedAt,
            String takenBy,
            String channel,
            Instant respondBy)
            implements ServiceDeskEvent {
        @Override
        public UUID key() {
            return ticketId;
        }
    }

    /**
     * The service desk, the account manager or a department has solved what a customer asked; it may be opened again. It
     * was to be solved until then; told is also whether it was ever escalated to the account manager or routed to a
     * department, and how often it was opened again before.
     */
    record TicketSolved(
            UUID ticketId,
            String kind,
            UUID customerId,
            String office,
            String accountManager,
            Instant openedAt,
            Instant respondedAt,
            Instant solvedAt,
            String solvedBy,
            Boolean escalated,
            Boolean routed,
            Integer reopened,
            Instant solveBy)
            implements ServiceDeskEvent {
        @Override
        public UUID key() {
            return ticketId;
        }
    }

    /** The customer was not content with the solution: its ticket is open again, for so many times by now. */
    record TicketReopened(
            UUID ticketId,
            String kind,
            UUID customerId,
            String office,
            String accountManager,
            Instant openedAt,
            Instant reopenedAt,
            int reopened)
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

    /** A suggestion (建议) of a customer was answered: adopted or not. */
    record SuggestionAnswered(
            UUID ticketId,
            UUID customerId,
            String office,
            String accountManager,
            boolean adopted,
            String answeredBy,
            LocalDate answeredOn)
            implements ServiceDeskEvent {
        @Override
        public UUID key() {
            return ticketId;
        }
    }

    /** A customer is to be asked until this day how satisfied it is (满意度调查). The ticket is that of the crisis it follows. */
    record SurveyOpened(
            UUID surveyId,
            String origin,
            UUID ticketId,
            UUID customerId,
            String office,
            String accountManager,
            LocalDate dueOn,
            LocalDate openedOn)
            implements ServiceDeskEvent {
        @Override
        public UUID key() {
            return surveyId;
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

    /** A version of a controlled document (受控文件) is in force; the departments execute, supervise and verify it. */
    record DocumentEnacted(UUID documentId, String number, int version, List<String> departments, LocalDate enactedOn)
            implements ServiceDeskEvent {
        @Override
        public UUID key() {
            return documentId;
        }
    }

    /** A person has read the version of a controlled document that is in force; told once for each person and version. */
    record DocumentRead(UUID documentId, String number, int version, String person, LocalDate readOn)
            implements ServiceDeskEvent {
        @Override
        public UUID key() {
            return documentId;
        }
    }
}
