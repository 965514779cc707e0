package vn.sontay.training.outcome.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.ActOnDocument;
import vn.sontay.training.outcome.document.DocumentActService;
import vn.sontay.training.outcome.document.DocumentPage;
import vn.sontay.training.outcome.document.DocumentQueries;
import vn.sontay.training.outcome.document.DocumentService;
import vn.sontay.training.outcome.document.FileDocument;
import vn.sontay.training.outcome.document.FileRow;
import vn.sontay.training.outcome.document.IssueDocument;
import vn.sontay.training.outcome.document.UndoDocumentAct;
import vn.sontay.training.outcome.document.act.DocumentActKind;
import vn.sontay.training.outcome.document.act.RecordedAct;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;
import vn.sontay.training.web.Texts;

/** Records one act on one document; which, stands in the address. */
@Named
@RequestScoped
public class DocumentActBacking {

    private static final Set<DocumentActKind> BY_ANOTHER = Set.of(DocumentActKind.CORRECTED, DocumentActKind.REPLACED);
    private static final Set<DocumentActKind> OF_THEIR_OWN = Set.of(DocumentActKind.ISSUED, DocumentActKind.FILED,
            DocumentActKind.UNDONE);

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Inject
    DocumentQueries queries;

    @Inject
    DocumentService documents;

    @Inject
    DocumentActService acts;

    private DocumentPage page;
    private DocumentActKind kind;
    private List<SelectItem> others = List.of();

    @PostConstruct
    void read() {
        page = queries.document(parameters.id("id"));
        kind = Arrays.stream(DocumentActKind.values()).filter(each -> each.name().equals(parameters.text("act")))
                .findFirst().orElseThrow(NotFoundException::new);
        if (isByAnother()) {
            others = queries.beside(page.document().documentId()).stream()
                    .map(each -> new SelectItem(String.valueOf(each.documentId()), each.label())).toList();
        }
    }

    /** Fills the form: today. */
    public void load() {
        form.show("on", LocalDate.now(clock));
    }

    public String issue() {
        return compared(documents.issue(named().with("file", sent()).read(IssueDocument.class)));
    }

    public String file() {
        return compared(documents.file(named().with("file", sent()).read(FileDocument.class)));
    }

    public String act() {
        return recorded(acts.act(named().with("kind", kind).read(ActOnDocument.class)));
    }

    public String undo() {
        return recorded(acts.undo(named().read(UndoDocumentAct.class)));
    }

    private Form named() {
        return form.with("documentId", page.document().documentId());
    }

    private @Nullable SentFile sent() {
        return SentPart.one(form, "file");
    }

    /** Where what came back differs from the draft, that comes next. */
    private String compared(long documentId) {
        return queries.document(documentId).document().toSee()
                ? "/admin/document-difference?faces-redirect=true&m=document.recorded&id=" + documentId
                : recorded(documentId);
    }

    private static String recorded(long documentId) {
        return "/admin/document?faces-redirect=true&m=document.recorded&id=" + documentId;
    }

    public DocumentPage getPage() {
        return page;
    }

    public DocumentActKind getKind() {
        return kind;
    }

    /** @return whether that can be done now */
    public boolean isPossible() {
        return kind == DocumentActKind.UNDONE ? page.undoes() > 0 : page.possible().contains(kind);
    }

    /** @return whether it is one of those that are told by a day, and a reason or another document */
    public boolean isPlain() {
        return !OF_THEIR_OWN.contains(kind);
    }

    public boolean isByAnother() {
        return BY_ANOTHER.contains(kind);
    }

    /** @return whether what stands on the document has to be read before (DOC-11) */
    public boolean isToConfirm() {
        return !page.uses().isEmpty() && switch (kind) {
            case WITHDRAWN, REPLACED -> true;
            case UNDONE -> page.acts().get(page.undoes() - 1).act().kind() == DocumentActKind.ISSUED;
            default -> false;
        };
    }

    /** @return the act that is taken back, in words */
    public String getUndone() {
        RecordedAct act = page.acts().get(page.undoes() - 1).act();
        return texts.of("document.undoes", texts.get("document.act" + act.kind()), Dates.day(act.terms().on()));
    }

    public List<SelectItem> getOthers() {
        return others;
    }

    /** @return such as 12,0 MB */
    public String getMost() {
        return FileRow.most();
    }
}
