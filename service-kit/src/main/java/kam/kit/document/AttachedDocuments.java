package kam.kit.document;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kam.kit.upload.CheckedUpload;
import kam.kit.web.Answer;

/**
 * The documents of one collection's roots, as the resource at {@code <collection>/{id}/documents} answers with them;
 * 404 for whoever may not see the root. Held by resources and not extended by them, since roles are not inherited.
 */
public final class AttachedDocuments {
    private final String collection;
    private final Consumer<UUID> mustBeVisible;
    private final Documents documents;

    /** {@code mustBeVisible} refuses with 404 a root that the caller may not see. */
    public AttachedDocuments(String collection, Consumer<UUID> mustBeVisible, Documents documents) {
        this.collection = collection;
        this.mustBeVisible = mustBeVisible;
        this.documents = documents;
    }

    /** Where whoever sees the root may attach to it. */
    public Response attach(UUID id, String kind, String name, CheckedUpload file) {
        mustBeVisible.accept(id);
        return created(documents.attach(id, kind, name, file));
    }

    /** 201 with a document that was attached by a rule of its root's, and where to find it. */
    public Response created(Document document) {
        var path = collection + "/" + document.ownerId() + "/documents/" + document.id();
        return Answer.created(path, null, DocumentView.of(document));
    }

    /** Oldest first. */
    public List<DocumentView> list(UUID id) {
        mustBeVisible.accept(id);
        return documents.of(id).stream().map(DocumentView::of).toList();
    }

    public Response download(UUID id, UUID documentId) {
        mustBeVisible.accept(id);
        return documents.download(id, documentId);
    }
}
