package kam.kit.openapi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kam.kit.list.Grammar;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters of a list in the document, as its grammar has them. */
final class ListParameters {
    private static final Map<Class<?>, String> FORMATS = Map.of(
            UUID.class, "uuid",
            LocalDate.class, "date",
            Instant.class, "date-time");

    private static final Map<Class<?>, Schema.SchemaType> TYPES = Map.of(
            BigDecimal.class, Schema.SchemaType.NUMBER,
            int.class, Schema.SchemaType.INTEGER,
            Integer.class, Schema.SchemaType.INTEGER,
            long.class, Schema.SchemaType.INTEGER,
            Long.class, Schema.SchemaType.INTEGER,
            boolean.class, Schema.SchemaType.BOOLEAN,
            Boolean.class, Schema.SchemaType.BOOLEAN);

    private ListParameters() {}

    static void describe(Operation operation, Grammar grammar) {
        var parameters = new ArrayList<Parameter>(operation.getParameters());
        for (var parameter : parameters) {
            switch (parameter.getName()) {
                case "sort" ->
                    parameter
                            .description(
                                    "By which one, with - before it to begin at the end; newest first if not given")
                            .schema(oneOf(Stream.of(grammar.sorts()).flatMap(name -> Stream.of(name, "-" + name))));
                case "fields" ->
                    several(parameter, oneOf(Stream.of(grammar.fields()))).description("Those only of each row");
                default -> {
                    // described where it is declared
                }
            }
        }
        grammar.filters()
                .forEach((name, type) ->
                        parameters.add(several(query(name), schema(type)).description("One of these values")));
        grammar.ranges()
                .forEach((name, type) -> parameters.add(query(name)
                        .schema(schema(type))
                        .description(name.endsWith(".from") ? "This or more" : "This or less")));
        operation.setParameters(parameters);
    }

    private static Parameter query(String name) {
        return OASFactory.createParameter().name(name).in(Parameter.In.QUERY);
    }

    /** Between commas. */
    private static Parameter several(Parameter parameter, Schema one) {
        return parameter
                .style(Parameter.Style.FORM)
                .explode(false)
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.ARRAY))
                        .items(one));
    }

    private static Schema oneOf(Stream<String> values) {
        return text().enumeration(values.map(Object.class::cast).toList());
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }

    private static Schema schema(Class<?> type) {
        if (type.isEnum()) {
            return oneOf(Stream.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()));
        }
        var schema = OASFactory.createSchema().type(List.of(TYPES.getOrDefault(type, Schema.SchemaType.STRING)));
        return FORMATS.containsKey(type) ? schema.format(FORMATS.get(type)) : schema;
    }
}
