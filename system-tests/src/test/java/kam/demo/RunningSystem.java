package kam.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import kam.localstack.LocalStack;
import kam.localstack.Service;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The whole system as real processes, started once for all system tests and handed to those that ask for it. */
final class RunningSystem implements ParameterResolver {
    /** The service of which the gateway knows two instances; a test that needs the second starts it. */
    static final Service TWICE = Service.KPI;

    /** The stack, and stages on it, each with customers of the data set that no other test plays with. */
    record Running(LocalStack stack, AtomicReference<Duration> moved) implements AutoCloseable {
        Stage stage(int from, int to) {
            var data = Dataset.load();
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            return new Stage(
                    new Api(
                            stack.gateway(),
                            person -> stack.identityProvider()
                                    .token(person.role(), person.office(), person.id(), person.name())),
                    data.some(from, to),
                    new Transcript(out),
                    stack.gateway(),
                    new Business(this::letPass, moved.get()),
                    Path.of("target", "papers"));
        }

        private void letPass(Duration time) {
            stack.advanceClock(time);
            moved.updateAndGet(time::plus);
        }

        @Override
        public void close() {
            stack.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningSystem.class))
                .computeIfAbsent(Running.class, type -> staffed(), Running.class);
    }

    /** With its people and offices in place, which no two tests are to put there at once. */
    static Running staffed() {
        var system = new Running(LocalStack.everythingAndTwice(TWICE), new AtomicReference<>(Duration.ZERO));
        new OrganisationAct(system.stage(0, 1)).play();
        return system;
    }
}
