package kam.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kam.kit.messaging.Outbox;
import kam.kit.messaging.Purpose;
import kam.kit.problem.Problem;
import kam.kit.problem.ProblemCode;

/** What holds of the code of every service; one test of a service calls {@link #checkService}. */
public final class ArchitectureRules {
    private static final List<String> SERVICES =
            List.of("kam.customer", "kam.contractapproval", "kam.goodsledger", "kam.visit", "kam.kpi", "kam.gateway");

    /** Fields called or ending so name a person, or several; what one did, as in signedBy, is the past's. */
    private static final Pattern PERSON = Pattern.compile(
            "(?i).*(owner|manager|person|assignee|delegate|principal|assessor|reviewer|approver|attendee|participant|host"
                    + "|recorder|chair|superior|substitute|deputy|leader|member|trainer|witness|complainedOf|backOffice)s?");

    private static final String FACTS = Purpose.class.getName() + "." + Purpose.FACTS.name();
    private static final Map<String, JavaClasses> MAIN = new ConcurrentHashMap<>();

    private ArchitectureRules() {}

    /** Checks the code and the tests of one service, given its base package, such as {@code kam.customer}. */
    public static void checkService(String base) {
        var main = main(base);
        var others = SERVICES.stream().filter(service -> !service.equals(base));
        Stream.of(
                        noOtherServices(others),
                        aggregatesWithoutCycles(base),
                        resourcesArePackagePrivate(),
                        operationsArePublic(),
                        resourcesDecideNothing(),
                        publicOnlyIfUsedElsewhere(),
                        injectionThroughConstructors(),
                        timeThroughTheClock(),
                        addressesArePathAbsolute(),
                        factsTellNothing(base),
                        namesSayWhatTheyMean())
                .forEach(rule -> rule.allowEmptyShould(true).check(main));
        noSleeping().check(new ClassFileImporter().importPackages(base));
    }

    /**
     * Checks that the page of a service names files that are there, and that its rooms are what their {@code package-info} says, in what they import and in the
     * tables that their statements name. At least so many statements must be found to name a table, so that a scan
     * that finds nothing fails; the known trespasses are all there are.
     */
    public static void checkRooms(String base, int statements, String... trespasses) throws IOException {
        var main = main(base);
        var rooms = new Rooms(base, main);
        slices().matching(base + ".(*)..").should().beFreeOfCycles().check(main);
        rooms.importsKeepTheArrows();
        Readme.namesFilesThatAreThere(base);
        new Statements(base, main, rooms).nameTablesOfTheirOwnRoom(statements, Set.of(trespasses));
    }

    /**
     * Checks that whoever a request asks to do something from now on is marked as one of the staff. The exceptions, as in
     * {@code MeetingOpinion.attendee}, are all there are, each with its reason.
     */
    public static void checkPeople(String base, Map<String, String> exceptions) {
        var unmarked = BodyFields.of(main(base)).stream()
                .filter(field -> field.isText()
                        && !field.isStaff()
                        && PERSON.matcher(field.name()).matches())
                .map(BodyFields.Field::component)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).as("people without @StaffMember").isEqualTo(new TreeSet<>(exceptions.keySet()));
    }

    /** Checks that what is refused is said in both languages: no detail is a plain text. */
    public static void checkLanguages(String base) {
        noClasses()
                .should()
                .callConstructor(Problem.class, ProblemCode.class, String.class)
                .orShould()
                .callMethod(Problem.class, "at", String.class, String.class)
                .orShould()
                .callMethod(Problem.class, "atParameter", String.class, String.class)
                .check(main(base));
    }

    /** Read once: reading takes longer than all the rules. */
    static JavaClasses main(String base) {
        return MAIN.computeIfAbsent(
                base,
                packages -> new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(packages));
    }

    /** Checks that the kit knows no service. */
    public static void checkKit(JavaClasses kit) {
        noOtherServices(SERVICES.stream()).check(kit);
        factsTellNothing("kam.kit").check(kit);
        addressesArePathAbsolute().check(kit);
        noClasses()
                .that()
                .haveNameNotMatching("kam\\.kit\\.messaging\\.ConsumerLoop.*")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .check(kit);
    }

    private static ArchRule noOtherServices(Stream<String> services) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(services.map(service -> service + "..").toArray(String[]::new))
                .because("services learn of each other from events only");
    }

    static ArchRule factsTellNothing(String base) {
        return classes()
                .that(describe(
                        "write down facts",
                        type -> type.getFieldAccessesFromSelf().stream()
                                .anyMatch(access ->
                                        access.getTarget().getFullName().equals(FACTS))))
                .should(new ArchCondition<>("tell nothing, nor have anything of the service called that tells") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var calls = new Calls(base);
                        type.getMethods().stream()
                                .filter(method -> method.getName().equals("listen"))
                                .forEach(calls::follow);
                        calls.into(Outbox.class)
                                .forEach(call -> events.add(SimpleConditionEvent.violated(
                                        type, type.getName() + " tells: " + call.getDescription())));
                    }
                })
                .because("what they heard is read again from the start, and would be told again");
    }

    private static ArchRule aggregatesWithoutCycles(String base) {
        return slices().matching(base + ".(**)").should().beFreeOfCycles();
    }

    private static ArchRule resourcesArePackagePrivate() {
        return classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();
    }

    private static ArchRule operationsArePublic() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .bePublic()
                .because("the framework leaves out others with a warning only");
    }

    private static ArchRule resourcesDecideNothing() {
        return noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .because("a resource turns HTTP into records and back; a service does the rest");
    }

    private static ArchRule publicOnlyIfUsedElsewhere() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and(are(not(CONSTANTS)))
                .should(new ArchCondition<>("be used from another package of the service") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean used = type.getDirectDependenciesToSelf().stream()
                                .anyMatch(use ->
                                        !use.getOriginClass().getPackageName().equals(type.getPackageName()));
                        events.add(new SimpleConditionEvent(type, used, type.getName() + " can be package-private"));
                    }
                });
    }

    /** The compiler copies constants, so that their users do not show. */
    private static final DescribedPredicate<JavaClass> CONSTANTS = describe(
            "constants",
            type -> !type.getFields().isEmpty()
                    && type.getFields().stream()
                            .allMatch(field -> field.getModifiers()
                                    .containsAll(List.of(JavaModifier.STATIC, JavaModifier.FINAL))));

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }

    private static ArchRule injectionThroughConstructors() {
        return noFields().should().beAnnotatedWith(Inject.class);
    }

    private static ArchRule timeThroughTheClock() {
        return noClasses()
                .should()
                .callMethodWhere(describe("the machine's time is read", ArchitectureRules::readsMachineTime))
                .because("time is moved by the injected clock");
    }

    private static boolean readsMachineTime(JavaAccess<?> call) {
        var target = call.getTarget();
        boolean now = target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && call.getTarget().getFullName().endsWith("now()");
        return now || target.getFullName().equals("java.lang.System.currentTimeMillis()");
    }

    private static ArchRule addressesArePathAbsolute() {
        return noClasses()
                .should()
                .callMethod(Response.class, "created", URI.class)
                .orShould()
                .callMethod(Response.ResponseBuilder.class, "location", URI.class)
                .orShould()
                .callMethod(Response.ResponseBuilder.class, "contentLocation", URI.class)
                .orShould()
                .callMethodWhere(describe("the host of the request is read", ArchitectureRules::readsHost))
                .because("an answer may be kept, and behind a gateway the host of the request is not the caller's");
    }

    private static boolean readsHost(JavaAccess<?> call) {
        var target = call.getTarget();
        return target.getOwner().isEquivalentTo(UriInfo.class)
                && target.getName().matches("get(Absolute|Base|Request).*|resolve|relativize");
    }

    private static ArchRule namesSayWhatTheyMean() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .resideInAnyPackage("..dto..", "..impl..", "..util..", "..exception..");
    }

    private static ArchRule noSleeping() {
        return noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .because("tests await a condition or move the clock");
    }
}
