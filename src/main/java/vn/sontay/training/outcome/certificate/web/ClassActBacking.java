package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.certificate.ActOnMany;
import vn.sontay.training.outcome.certificate.CertificateActQueries;
import vn.sontay.training.outcome.certificate.CertificateActService;
import vn.sontay.training.outcome.certificate.ClassCertificate;
import vn.sontay.training.outcome.certificate.DraftEnding;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.document.DocumentService;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/**
 * Records of a class's certificates that they were signed or handed over, or takes the signature back; of those that are to be revoked
 * or cancelled it only keeps a draft of the paper, as each of these is recorded for itself.
 */
@Named
@RequestScoped
public class ClassActBacking {

    private static final Set<ActKind> FORMS = Set.of(ActKind.SIGNED, ActKind.HANDED_OVER, ActKind.UNDONE,
            ActKind.REVOKED, ActKind.CANCELLED);

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Clock clock;

    @Inject
    ClassQueries classes;

    @Inject
    CertificateActQueries queries;

    @Inject
    CertificateActService service;

    @Inject
    DocumentService documents;

    @Inject
    DocumentChoices choices;

    private ClassFacts facts;
    private ActKind kind;
    private List<ClassCertificate> rows = List.of();

    private final Once<List<SelectItem>> issued = new Once<>(() -> choices.of(facts.classId()));

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        kind = FORMS.stream().filter(each -> each.name().equals(parameters.text("act"))).findFirst()
                .orElseThrow(NotFoundException::new);
        rows = queries.possible(facts.classId(), kind);
    }

    /** Fills the form: today, and everybody, or the one of the address. */
    public void load() {
        form.show("on", LocalDate.now(clock));
        String only = parameters.text("only");
        form.show("certificateIds", rows.stream().map(ClassCertificate::certificateId)
                .filter(id -> only.isEmpty() || only.equals(String.valueOf(id))).toList());
    }

    public String record() {
        if (kind == ActKind.UNDONE) {
            form.with("on", LocalDate.now(clock));
        }
        service.onMany(form.with("classId", facts.classId()).with("kind", kind).read(ActOnMany.class));
        return "/admin/certificates?faces-redirect=true&m=certificate.actRecorded&class=" + facts.classId();
    }

    public String draft() {
        long kept = documents.draft(form.with("classId", facts.classId()).with("kind", kind).read(DraftEnding.class)
                .papers());
        return "/admin/document?faces-redirect=true&m=document.drafts&id=" + kept;
    }

    /** Answers with the same as a word file, which isn't kept. */
    public void word() throws IOException {
        DraftEnding chosen = form.with("classId", facts.classId()).with("kind", kind).read(DraftEnding.class);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + "/admin/act-draft.docx?act=" + kind
                + chosen.certificateIds().stream().map(id -> "&certificateIds=" + id).collect(Collectors.joining()));
        faces.responseComplete();
    }

    public ClassFacts getFacts() {
        return facts;
    }

    /** @return whether a paper is drafted here and nothing is recorded */
    public boolean isDrafting() {
        return kind == ActKind.REVOKED || kind == ActKind.CANCELLED;
    }

    /** @return the issued documents of the class, for a signature that stands on one */
    public List<SelectItem> getDocuments() {
        return issued.get();
    }

    public ActKind getKind() {
        return kind;
    }

    public List<ClassCertificate> getRows() {
        return rows;
    }
}
