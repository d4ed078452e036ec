package kam.goodsledger.stock.shipment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kam.kit.identity.SignedIn;
import kam.kit.problem.Diagnosis;
import kam.kit.web.Batch;
import kam.kit.web.BatchItems;

/**
 * Takes batches of notices. Notices are booked some in a transaction, those of one contract together; where such a
 * transaction fails, its notices are booked one by one, so that none stands in another's way. There is no transaction
 * over the whole: a batch that broke off is sent again, and finds booked what was. Source: requirements G4, W4.
 */
@ApplicationScoped
class NoticeBatchService {
    private static final int TOGETHER = 100;

    private record Item(int index, NewNotice notice) {}

    private final BatchItems items;
    private final NoticeBooking booking;
    private final BatchAnswers answers;
    private final SignedIn signedIn;

    NoticeBatchService(BatchItems items, NoticeBooking booking, BatchAnswers answers, SignedIn signedIn) {
        this.items = items;
        this.booking = booking;
        this.answers = answers;
        this.signedIn = signedIn;
    }

    /** The same key gets the same answer; with another batch it is refused (422). */
    NoticeBatchAnswer take(String key, InputStream body) {
        var batch = items.read(body, NoticeBatch.FIELD, NewNotice.class, NoticeBatch.MOST);
        var sent = new BatchAnswers.Sent(signedIn.caller().id(), key, batch.digest());
        return answers.to(sent).orElseGet(() -> answers.keep(sent, book(batch.items())));
    }

    private NoticeBatchAnswer book(List<Batch.Item<NewNotice>> notices) {
        var lines = new NoticeBatchAnswer.Line[notices.size()];
        var readable = new ArrayList<Item>();
        for (var i = 0; i < lines.length; i++) {
            var notice = notices.get(i);
            if (notice.refusal() == null) {
                readable.add(new Item(i, notice.value()));
            } else {
                lines[i] = NoticeBatchAnswer.Line.refused(i, notice.refusal());
            }
        }
        readable.sort(Comparator.comparing(item -> item.notice().contractId()));
        for (var from = 0; from < readable.size(); from += TOGETHER) {
            var some = readable.subList(from, Math.min(from + TOGETHER, readable.size()));
            var outcomes = together(some);
            for (var i = 0; i < some.size(); i++) {
                var index = some.get(i).index();
                lines[index] = NoticeBatchAnswer.Line.of(index, outcomes.get(i));
            }
        }
        return new NoticeBatchAnswer(List.of(lines));
    }

    private List<NoticeBooking.Outcome> together(List<Item> some) {
        try {
            return inOneTransaction(some);
        } catch (RuntimeException e) {
            return some.stream().map(this::alone).toList();
        }
    }

    /** What is no fault of the notice ends the batch. */
    private NoticeBooking.Outcome alone(Item item) {
        try {
            return inOneTransaction(List.of(item)).get(0);
        } catch (RuntimeException e) {
            var problem = Diagnosis.of(e);
            if (problem.code().status() >= 500) {
                throw e;
            }
            return new NoticeBooking.Outcome(null, false, problem);
        }
    }

    private List<NoticeBooking.Outcome> inOneTransaction(List<Item> some) {
        var notices = some.stream().map(Item::notice).toList();
        return QuarkusTransaction.requiringNew().call(() -> booking.book(notices));
    }
}
