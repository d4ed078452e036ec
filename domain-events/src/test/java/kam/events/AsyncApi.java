package kam.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kam.events.contract.ContractEvent;
import kam.events.customer.CustomerEvent;
import kam.events.goods.GoodsEvent;
import kam.events.kpi.KpiEvent;
import kam.events.visit.VisitEvent;

/** The AsyncAPI 3.0 document: which topic carries which events, from whom, by which key, with which headers. */
final class AsyncApi {
    private static final List<Family> FAMILIES = List.of(
            new Family("customer", "customer-service", CustomerEvent.TOPIC, CustomerEvent.class),
            new Family("contract", "contract-approval-service", ContractEvent.TOPIC, ContractEvent.class),
            new Family("goods", "goods-ledger-service", GoodsEvent.TOPIC, GoodsEvent.class),
            new Family("visit", "visit-service", VisitEvent.TOPIC, VisitEvent.class),
            new Family("kpi", "kpi-service", KpiEvent.TOPIC, KpiEvent.class));
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
        for (Family family : FAMILIES) {
            channels.set(family.name(), channel(family));
            operations.set("publish-" + family.name(), operation(family));
            family.events().forEach((name, event) -> messages.set(name, message(name, event)));
        }
        components.putObject("messageTraits").putObject("cloudEvent").set("headers", headers());
        return document;
    }

    private static ObjectNode channel(Family family) {
        ObjectNode channel =
                object().put("address", family.topic()).put("description", EventSchemas.description(family.type()));
        ObjectNode messages = channel.putObject("messages");
        family.events().keySet().forEach(name -> messages.set(name, ref("#/components/messages/" + name)));
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka").put("partitions", 6);
        ObjectNode topic = kafka.putObject("topicConfiguration");
        topic.putArray("cleanup.policy").add("delete");
        topic.put("retention.ms", -1);
        kafka.put("bindingVersion", KAFKA_BINDING);
        return channel;
    }

    private static ObjectNode operation(Family family) {
        return object().put("action", "send")
                .put(
                        "summary",
                        family.service() + " publishes what has happened: at least once, in order for each key.")
                .set("channel", ref("#/channels/" + family.name()));
    }

    private static ObjectNode message(String name, Class<? extends DomainEvent> event) {
        String type = EventCatalogue.typeOf(event);
        ObjectNode message =
                object().put("name", type).put("title", name).put("summary", EventSchemas.description(event));
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

    private record Family(String name, String service, String topic, Class<? extends DomainEvent> type) {
        Map<String, Class<? extends DomainEvent>> events() {
            var events = new TreeMap<String, Class<? extends DomainEvent>>(Comparator.naturalOrder());
            EventCatalogue.events().stream()
                    .filter(type::isAssignableFrom)
                    .forEach(e -> events.put(e.getSimpleName(), e));
            return events;
        }
    }
}
