package vn.sontay.training.teaching.attendance.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.teaching.attendance.signed.SignedSheetQueries;
import vn.sontay.training.teaching.attendance.signed.SignedSheetRow;
import vn.sontay.training.teaching.attendance.signed.SignedSheetService;
import vn.sontay.training.teaching.attendance.signed.WithdrawSignedSheet;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Takes a file of a signed sheet back. */
@Named
@RequestScoped
public class WithdrawSignedSheetBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    SignedSheetQueries queries;

    @Inject
    SignedSheetService service;

    private SignedSheetRow sheet;

    @PostConstruct
    void read() {
        sheet = queries.sheet(parameters.id("id"));
    }

    public String withdraw() {
        service.withdraw(form.with("sheetId", sheet.sheetId()).read(WithdrawSignedSheet.class));
        return "/trainer/signed-sheet?faces-redirect=true&m=attendance.sheetTakenBack&session=" + sheet.sessionId();
    }

    public SignedSheetRow getSheet() {
        return sheet;
    }
}
