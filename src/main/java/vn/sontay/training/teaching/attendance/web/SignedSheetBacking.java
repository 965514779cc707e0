package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.teaching.attendance.signed.KeepSignedSheet;
import vn.sontay.training.teaching.attendance.signed.Signatures;
import vn.sontay.training.teaching.attendance.signed.SignedSheetPage;
import vn.sontay.training.teaching.attendance.signed.SignedSheetQueries;
import vn.sontay.training.teaching.attendance.signed.SignedSheetService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;

/** The sheet that people signed in a session, and how many signatures it has. */
@Named
@RequestScoped
public class SignedSheetBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    SignedSheetQueries queries;

    @Inject
    SignedSheetService service;

    private final Once<SignedSheetPage> page = new Once<>(() -> queries.page(parameters.id("session")));
    private final Once<Signatures> signatures = new Once<>(() -> queries.signatures(parameters.id("session")));

    /** Makes sure that a session that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        getPage();
    }

    public String keep() {
        service.keep(form.with("sessionId", parameters.id("session")).with("files", SentPart.of(form, "files"))
                .read(KeepSignedSheet.class));
        return "/trainer/signed-sheet?faces-redirect=true&m=attendance.sheetKept&session=" + parameters.id("session");
    }

    public SignedSheetPage getPage() {
        return page.get();
    }

    /** @return the same figures for the roll's own page */
    public Signatures getSignatures() {
        return signatures.get();
    }

    /** @return such as 10,0 MB */
    public String getMost() {
        return ScanBytes.megabytes(ScanBytes.MOST_BYTES);
    }

    public int getMostFiles() {
        return KeepSignedSheet.MOST_FILES;
    }
}
