package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sontay.training.outcome.certificate.ActByPaper;
import vn.sontay.training.outcome.certificate.CertificateActQueries;
import vn.sontay.training.outcome.certificate.CertificateActService;
import vn.sontay.training.outcome.certificate.CopyFromRegister;
import vn.sontay.training.outcome.certificate.CorrectContent;
import vn.sontay.training.outcome.certificate.RegisterEntry;
import vn.sontay.training.outcome.certificate.ReissueCertificate;
import vn.sontay.training.outcome.certificate.ReissueService;
import vn.sontay.training.outcome.certificate.UndoAct;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.old.OldCertificateService;
import vn.sontay.training.outcome.certificate.old.VoidEntry;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** Records one act on one certificate; which, stands in the address. */
@Named
@RequestScoped
public class CertificateActBacking {

    private static final Set<ActKind> FORMS = Set.of(ActKind.REVOKED, ActKind.CANCELLED, ActKind.CORRECTED,
            ActKind.COPIED, ActKind.REPLACED, ActKind.UNDONE, ActKind.VOIDED);

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Clock clock;

    @Inject
    CertificateActQueries queries;

    @Inject
    CertificateActService service;

    @Inject
    ReissueService reissues;

    @Inject
    OldCertificateService old;

    @Inject
    ClassQueries classes;

    @Inject
    IssueChoices choices;

    @Inject
    DocumentChoices documents;

    private RegisterEntry entry;
    private ActKind kind;
    private final Once<List<SelectItem>> signatories = new Once<>(
            () -> entry.classId() == null
                    ? choices.signatoriesOfUnit(entry.unitId())
                    : choices.signatories(classes.facts(entry.classId())));

    private final Once<List<SelectItem>> issued = new Once<>(() -> documents.of(entry.classId()));

    @PostConstruct
    void read() {
        entry = queries.entry(parameters.id("id"));
        kind = FORMS.stream().filter(each -> each.name().equals(parameters.text("act"))).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Fills the form: today, the name as it is, and the one who signs now. */
    public void load() {
        form.show("on", LocalDate.now(clock));
        form.show("issuedOn", LocalDate.now(clock));
        form.show("fullName", entry.fullName());
        form.show("signatoryId", entry.classId() == null
                ? choices.firstSignatoryOfUnit(entry.unitId())
                : choices.firstSignatory(classes.facts(entry.classId())));
    }

    public String byPaper() {
        documents.fill(entry.classId());
        service.byPaper(form.with("certificateId", entry.certificateId()).with("kind", kind).read(ActByPaper.class));
        return recorded(entry.certificateId());
    }

    public String correct() {
        documents.fill(entry.classId());
        service.correct(form.with("certificateId", entry.certificateId()).read(CorrectContent.class));
        return recorded(entry.certificateId());
    }

    public String undo() {
        service.undo(form.with("certificateId", entry.certificateId()).with("undoes", getUndoes())
                .read(UndoAct.class));
        return recorded(entry.certificateId());
    }

    public String voidEntry() {
        old.voidEntry(form.with("certificateId", entry.certificateId()).read(VoidEntry.class));
        return recorded(entry.certificateId());
    }

    public String copy() {
        reissues.copy(form.with("certificateId", entry.certificateId()).read(CopyFromRegister.class));
        return recorded(entry.certificateId());
    }

    public String reissue() {
        return recorded(reissues
                .reissue(form.with("certificateId", entry.certificateId()).read(ReissueCertificate.class)));
    }

    private static String recorded(long certificateId) {
        return "/admin/register-entry?faces-redirect=true&m=certificate.actRecorded&id=" + certificateId;
    }

    public RegisterEntry getEntry() {
        return entry;
    }

    public ActKind getKind() {
        return kind;
    }

    /** @return the place of the act that is taken back; 0 for none */
    public int getUndoes() {
        return entry.acts().stream().filter(RegisterEntry.Line::undoable).map(line -> line.act().ordinal()).findFirst()
                .orElse(0);
    }

    /** @return whether that can be done now */
    public boolean isPossible() {
        return kind == ActKind.UNDONE ? getUndoes() > 0 : entry.possible().contains(kind);
    }

    /** @return the issued documents of the class, for an act that stands on one */
    public List<SelectItem> getDocuments() {
        return issued.get();
    }

    public List<SelectItem> getSignatories() {
        return signatories.get();
    }
}
