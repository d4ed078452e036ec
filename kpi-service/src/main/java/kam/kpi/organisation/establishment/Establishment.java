package kam.kpi.organisation.establishment;

import jakarta.annotation.Nonnull;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kam.kpi.organisation.position.Position;
import kam.kpi.organisation.position.PositionRepository;
import kam.kpi.organisation.staff.StaffRepository;

/**
 * The positions in force with the people in them (编制). Source: 第1章 部门编制, requirement K10.
 */
@ApplicationScoped
class Establishment {
    private final PositionRepository positions;
    private final StaffRepository staff;

    Establishment(PositionRepository positions, StaffRepository staff) {
        this.positions = positions;
        this.staff = staff;
    }

    /** A position with fewer people than the least there is to be. */
    record Vacancy(
            @Nonnull String position,
            @Nonnull String chinese,
            @Nonnull String english,
            @Nonnull String department,
            int min,
            int max,
            long staff,
            long missing) {}

    /** A position with the number of people in it. */
    record Post(Position position, long staff) {
        boolean isVacant() {
            return position.missing(staff) > 0;
        }

        Vacancy vacancy() {
            return new Vacancy(
                    position.code(),
                    position.chinese(),
                    position.english(),
                    position.department(),
                    position.headMin(),
                    position.headMax(),
                    staff,
                    position.missing(staff));
        }
    }

    @Transactional
    List<Vacancy> vacancies() {
        return posts().stream().filter(Post::isVacant).map(Post::vacancy).toList();
    }

    @Transactional
    String chart() {
        return OrganisationChart.of(posts());
    }

    private List<Post> posts() {
        var people = staff.byPosition();
        return positions.allInForce().stream()
                .map(position -> new Post(position, people.getOrDefault(position.code(), 0L)))
                .toList();
    }
}
