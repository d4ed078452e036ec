package kam.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import kam.events.CustomerEvent.CustomerChanged;
import kam.kit.messaging.EventHandler;
import kam.kit.messaging.Outbox;
import kam.kit.messaging.Purpose;
import kam.kit.messaging.Subscriptions;
import kam.kit.persistence.AggregateRoot;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTest {
    private interface Told {
        void hear(CustomerChanged event);
    }

    private record Telling(Outbox outbox, AggregateRoot root) implements Told {
        @Override
        public void hear(CustomerChanged event) {
            outbox.append(root, event);
        }
    }

    private record Through(Told told) {
        void changed(CustomerChanged event) {
            told.hear(event);
        }
    }

    private record Teller(Through through) implements EventHandler {
        @Override
        public Purpose purpose() {
            return Purpose.FACTS;
        }

        @Override
        public void listen(Subscriptions events) {
            events.on(CustomerChanged.class, event -> through.changed(event));
        }
    }

    private record Silent() implements EventHandler {
        @Override
        public Purpose purpose() {
            return Purpose.FACTS;
        }

        @Override
        public void listen(Subscriptions events) {
            events.on(CustomerChanged.class, this::hear);
        }

        private void hear(CustomerChanged event) {}
    }

    @Test
    void factsThatHaveAnotherTellAreFound() {
        var classes = new ClassFileImporter()
                .importClasses(Told.class, Telling.class, Through.class, Teller.class, Silent.class);
        var found = ArchitectureRules.factsTellNothing("kam.testing")
                .evaluate(classes)
                .getFailureReport()
                .getDetails();
        assertThat(found).hasSize(1).first().asString().contains(Teller.class.getName(), Telling.class.getName());
    }
}
