package kam.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON schema (draft 2020-12) of an event, with the first sentences of its record's Javadoc. */
final class EventSchemas {
    /**
     * The components that an event may lack (left out, or null); all others are always there. A component added later
     * belongs here: the events already in the topics, which are kept for ever, do not have it.
     */
    static final Set<String> MAY_BE_ABSENT = Set.of(
            // Not known yet, or nobody is named yet.
            "CustomerRegistered.creditCode",
            "CustomerRegistered.accountManager",
            "CreditGraded.accountManager",
            // A new opportunity comes from no stage.
            "StageChanged.fromStage",
            // Only the price policy that needs them has them.
            "PositionedItem.discountPercent",
            "PositionedItem.unitPrice",
            "ShipmentNotified.expectedOn",
            // Only the first contract of a customer comes from an application.
            "ContractSubmitted.applicationId",
            "ContractApproved.applicationId",
            "ContractRejected.applicationId",
            "ContractReturned.applicationId",
            "ContractWithdrawn.applicationId",
            // Applications that were submitted before it was told who wrote them.
            "ApplicationSubmitted.drafters",
            // Contracts that took effect before they told it; not every contract has a mode or renews another.
            "ContractEffective.kind",
            "ContractEffective.cooperationMode",
            "ContractEffective.renews",
            // Only where the customer has ended it.
            "ContractTerminated.noticeArrivedOn",
            // The first day follows no other; what the terms say is set by nobody, and not everything is confirmed.
            "SettlementPlanned.previousOn",
            "SettlementPlanned.reason",
            "SettlementPlanned.setBy",
            "SettlementPlanned.confirmedBy",
            // A negotiation may end before anything was offered, or before we offered; only a loss has a reason.
            "QuoteConcluded.firstOffer",
            "QuoteConcluded.finalAmount",
            "QuoteConcluded.floorAmount",
            "QuoteConcluded.reason",
            // An invoice may be written in advance; only a red-letter one corrects another.
            "InvoiceIssued.deliveryId",
            "InvoiceIssued.correctionOf",
            // Visits and expenses that were told before they had it.
            "VisitApproved.number",
            "VisitApproved.owner",
            "VisitReported.number",
            "VisitReported.owner",
            "VisitReported.reportedOn",
            "ExpenseSettled.incurredOn",
            // Not every product is registered, nor in every unit.
            "AgreedLine.ownUnit",
            "AgreedLine.factor",
            // Only a delegate signs on behalf of somebody.
            "ContractStepSigned.onBehalfOf",
            "ContractStepSigned.delegationId",
            // Deeds that were granted before they were told whole; not everybody has an office, not every deed a cap.
            "DelegationGranted.principalOffice",
            "DelegationGranted.roles",
            "DelegationGranted.offices",
            "DelegationGranted.amountCap",
            // Not all work is about a customer or of an office, or has a day or an amount.
            "WorkAwaited.customerId",
            "WorkAwaited.office",
            "WorkAwaited.dueOn",
            "WorkAwaited.amount",
            // Not every step escalates.
            "ApprovalOverdue.escalatedTo",
            // Not every contact leads to another.
            "ContactRecorded.nextContactOn",
            // Money may come in before anybody knows what it is for.
            "PaymentCollected.contractId",
            // A statement between office and company has no customer.
            "StatementIssued.customerId",
            "StatementIssued.accountManager",
            "StatementConfirmed.customerId",
            "StatementConfirmed.accountManager",
            // Tickets that were told before these were; a crisis is answered as it is taken.
            "TicketOpened.takenBy",
            "TicketOpened.channel",
            "TicketOpened.respondBy",
            "TicketSolved.solvedBy",
            "TicketSolved.escalated",
            "TicketSolved.routed",
            "TicketSolved.reopened",
            "TicketSolved.solveBy",
            // Only a crisis is about a product, only some complaints are about a person.
            "TicketOpened.product",
            "ComplaintJudged.complainedOf",
            // Only the survey after a crisis follows a ticket.
            "SurveyOpened.ticketId",
            "SurveyCompleted.ticketId",
            // Projects of companies that are no customers yet.
            "MarketInformationRegistered.customerId",
            "MarketInformationJudged.customerId",
            "MarketInformationConverted.customerId",
            // The headquarters' people may have no superior; not every end is known, not everybody is away.
            "PersonChanged.superior",
            "PersonChanged.until",
            "PersonChanged.absentFrom",
            "PersonChanged.absentUntil",
            // The hours that hold for all others are of no office.
            "OfficeHours.office",
            // Head-office people have no office.
            "TargetSet.office",
            "ScorecardPublished.office");

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String JAVADOC =
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@Topic\\([^)]*\\)\\s*)?(?:public (?:sealed )?)?(?:record|interface) %s\\b";
    private static final SchemaGenerator GENERATOR = generator();

    private EventSchemas() {}

    static JsonNode of(Class<?> record) {
        return GENERATOR.generateSchema(record);
    }

    static boolean mayBeAbsent(Class<?> record, String component) {
        return MAY_BE_ABSENT.contains(record.getSimpleName() + "." + component);
    }

    /** What the Javadoc of this record or interface says, on one line. */
    static String description(Class<?> type) {
        Path file = SOURCES.resolve(outermost(type).getName().replace('.', '/') + ".java");
        try {
            Matcher javadoc = Pattern.compile(JAVADOC.formatted(type.getSimpleName()), Pattern.DOTALL)
                    .matcher(Files.readString(file));
            if (!javadoc.find()) {
                throw new AssertionError(type.getName() + " has no Javadoc that says what it means");
            }
            return javadoc.group(1)
                    .replaceAll("\\R\\s*\\*", " ")
                    .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                    .replaceAll("\\s+", " ")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getDeclaringClass() == null ? type : outermost(type.getDeclaringClass());
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS);
        config.forFields().withRequiredCheck(field -> !mayBeAbsent(field)).withNullableCheck(EventSchemas::mayBeAbsent);
        config.forTypesInGeneral()
                .withTitleResolver(type -> isRecord(type) ? erased(type).getSimpleName() : null)
                .withDescriptionResolver(type -> isRecord(type) ? description(erased(type)) : null)
                .withPropertySorter(Comparator.comparingInt(member ->
                        components(member.getDeclaringType().getErasedType()).indexOf(member.getName())));
        return new SchemaGenerator(config.build());
    }

    private static boolean mayBeAbsent(FieldScope field) {
        return mayBeAbsent(field.getDeclaringType().getErasedType(), field.getName());
    }

    private static boolean isRecord(TypeScope type) {
        return erased(type).isRecord();
    }

    private static Class<?> erased(TypeScope type) {
        return type.getType().getErasedType();
    }

    private static List<String> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
