package kam.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The AsyncAPI 3.0 document: which topic carries which events, from whom, by which key, with which headers. */
final class AsyncApi {
    private static final Map<String, String> PUBLISHERS = Map.of(
            Topic.CUSTOMER, "customer-service",
            Topic.CONTRACT, "contract-approval-service",
            Topic.GOODS, "goods-ledger-service",
            Topic.VISIT, "visit-service",
            Topic.KPI, "kpi-service",
            Topic.WORK, "every service");
    private static final String KAFKA_BINDING = "0.5.0";

    private AsyncApi() {}

    static JsonNode document() {
        ObjectNode document = object().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Key-account management: domain events")
                .put("version", "1.0.0")
                .put("description", EventSchemas.description(DomainEvent.class));
        document.put("defaultContentType", "application/json");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        ObjectNode components = document.putObject("components");
        ObjectNode messages = components.putObject("messages");
        for (String topic : EventCatalogue.topics()) {
            String name = topic.substring("kam.".length());
            channels.set(name, channel(topic));
            operations.set("publish-" + name, operation(name, PUBLISHERS.get(topic)));
            events(topic).forEach(event -> messages.set(event.getSimpleName(), message(event)));
        }
        components.putObject("messageTraits").putObject("cloudEvent").set("headers", headers());
        return document;
    }

    private static ObjectNode channel(String topic) {
        ObjectNode channel = object().put("address", topic).put("description", descriptionOf(topic));
        ObjectNode messages = channel.putObject("messages");
        events(topic)
                .map(Class::getSimpleName)
                .forEach(name -> messages.set(name, ref("#/components/messages/" + name)));
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka").put("partitions", 24);
        ObjectNode configuration = kafka.putObject("topicConfiguration");
        configuration.putArray("cleanup.policy").add(EventCatalogue.isCompacted(topic) ? "compact" : "delete");
        configuration.put("retention.ms", -1);
        kafka.put("bindingVersion", KAFKA_BINDING);
        return channel;
    }

    private static ObjectNode operation(String channel, String publisher) {
        return object().put("action", "send")
                .put("summary", publisher + " publishes what has happened: at least once, in order for each key.")
                .set("channel", ref("#/channels/" + channel));
    }

    private static ObjectNode message(Class<? extends DomainEvent> event) {
        String type = EventCatalogue.typeOf(event);
        ObjectNode message = object().put("name", type)
                .put("title", event.getSimpleName())
                .put("summary", EventSchemas.description(event));
        message.putArray("traits").add(ref("#/components/messageTraits/cloudEvent"));
        message.set("payload", ref("./" + type + ".json"));
        ObjectNode kafka = message.putObject("bindings").putObject("kafka");
        kafka.set("key", text("The " + Samples.keyComponent(event) + ".").put("format", "uuid"));
        kafka.put("bindingVersion", KAFKA_BINDING);
        return message;
    }

    private static ObjectNode headers() {
        ObjectNode headers = object().put("type", "object")
                .put("description", "CloudEvents 1.0 in binary mode: each header is a UTF-8 string.");
        ObjectNode properties = headers.putObject("properties");
        properties.set("ce_specversion", text("The version of CloudEvents.").put("const", "1.0"));
        properties.set(
                "ce_id",
                text("The event's own id: an event that comes twice has the same one.")
                        .put("format", "uuid"));
        properties.set("ce_type", text("The name of the message, e.g. kam.contract.ContractApproved."));
        properties.set(
                "ce_source",
                text("The service that it happened in, e.g. /contract-approval-service.")
                        .put("format", "uri-reference"));
        properties.set("ce_subject", text("The aggregate that it happened to.").put("format", "uuid"));
        properties.set("ce_time", text("When it happened.").put("format", "date-time"));
        properties.set(
                "ce_sequence", text("Rises with every event of one service.").put("pattern", "^[0-9]+$"));
        properties.set("content-type", text("The form of the body.").put("const", "application/json"));
        var required = headers.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
        properties.set("traceparent", text("W3C trace context, where the request that caused it was traced."));
        return headers;
    }

    private static ObjectNode text(String description) {
        return object().put("type", "string").put("description", description);
    }

    private static ObjectNode ref(String target) {
        return object().put("$ref", target);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static Stream<Class<? extends DomainEvent>> events(String topic) {
        return EventCatalogue.events().stream()
                .filter(event -> EventCatalogue.topicOf(event).equals(topic))
                .sorted(Comparator.comparing(Class::getSimpleName));
    }

    private static String descriptionOf(String topic) {
        return events(topic)
                .map(EventCatalogue::familyOf)
                .distinct()
                .map(EventSchemas::description)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
