package kam.kpi.assessment.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import kam.kit.clock.BusinessCalendar;
import kam.kit.identity.SignedIn;
import kam.kit.persistence.Numbers;
import kam.kit.persistence.Page;
import kam.kit.persistence.PageRequest;
import kam.kit.persistence.Series;

@ApplicationScoped
class SchemeService {
    private final SchemeRepository schemes;
    private final Numbers numbers;
    private final SignedIn signedIn;
    private final Clock clock;
    private final BusinessCalendar calendar;

    SchemeService(
            SchemeRepository schemes, Numbers numbers, SignedIn signedIn, Clock clock, BusinessCalendar calendar) {
        this.schemes = schemes;
        this.numbers = numbers;
        this.signedIn = signedIn;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Transactional
    SchemeView make(NewScheme wanted) {
        var number = numbers.next(Series.ASSESSMENT_SCHEME);
        var scheme = new AssessmentScheme(number, wanted.name(), wanted.validFrom(), wanted.lines())
                .made(signedIn.caller().id(), clock.instant(), calendar.today());
        schemes.persistAndFlush(scheme);
        return SchemeView.of(scheme);
    }

    @Transactional
    SchemeView read(UUID id) {
        return SchemeView.of(schemes.visible(id));
    }

    @Transactional
    Page<SchemeView> list(PageRequest page) {
        return schemes.list(page).map(SchemeView::of);
    }
}
