package kam.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients that have goods and money of one key account booked, repeating what is not answered. */
final class PostingLoad implements AutoCloseable {
    private static final String SHIPMENTS = "/api/v1/shipments";

    /** Documents of which each has booked one movement, once it was acknowledged. */
    record Acknowledged(String shipment, String receipt, String payment) {
        List<String> documents() {
            return List.of(shipment, receipt, payment);
        }
    }

    private final Stage stage;
    private final Account keyAccount;
    private final ExecutorService clients = Executors.newFixedThreadPool(4);

    PostingLoad(Stage stage, Account keyAccount) {
        this.stage = stage;
        this.keyAccount = keyAccount;
    }

    /** Begins so many; each future ends when notice, receipt and payment were acknowledged. */
    List<Future<Acknowledged>> begin(int count) {
        var begun = new ArrayList<Future<Acknowledged>>();
        for (var i = 0; i < count; i++) {
            begun.add(clients.submit((Callable<Acknowledged>) this::booked));
        }
        return begun;
    }

    static List<String> finish(List<Future<Acknowledged>> begun) throws Exception {
        var documents = new ArrayList<String>();
        for (var booked : begun) {
            documents.addAll(booked.get().documents());
        }
        return documents;
    }

    private Acknowledged booked() {
        var clerk = stage.role("office-clerk", keyAccount.customer.office());
        var line = keyAccount.customer.lines().get(0);
        var today = stage.business().today().toString();
        var notice = Map.of(
                "noticeNumber",
                UUID.randomUUID().toString(),
                "contractId",
                keyAccount.contractId.toString(),
                "dispatchedOn",
                today,
                "lines",
                List.of(Map.of("line", line.number(), "sku", line.product().sku(), "quantity", 1)));
        var shipment = id(stage.api().post(stage.role("oem"), SHIPMENTS, notice));
        var arrived = Map.of("lines", List.of(Map.of("line", line.number(), "quantity", 1)));
        var receipt = id(stage.api().post(clerk, SHIPMENTS + "/" + shipment + "/receipts", arrived));
        var payment = Map.of(
                "contractId",
                keyAccount.contractId.toString(),
                "amount",
                1,
                "payee",
                "OFFICE",
                "way",
                "TRANSFER",
                "collectedOn",
                today);
        return new Acknowledged(shipment, receipt, id(stage.api().post(clerk, "/api/v1/payments", payment)));
    }

    private static String id(JsonNode made) {
        return made.get("id").asText();
    }

    /** The documents of everything that was ever booked for this key account, as often as it was. */
    List<String> bookedDocuments() {
        var documents = new ArrayList<String>();
        var path = "/api/v1/ledger/movements?limit=200&customerId=" + keyAccount.id;
        var next = "";
        do {
            var page = stage.api().get(stage.role("auditor"), path + next);
            page.get("items")
                    .forEach(
                            movement -> documents.add(movement.get("documentId").asText()));
            next = page.hasNonNull("next") ? "&after=" + page.get("next").asText() : null;
        } while (next != null);
        return documents;
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
