package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import vn.sontay.training.people.security.factor.OwnFactor;
import vn.sontay.training.people.security.factor.OwnFactorService;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.QrSquare;
import vn.sontay.training.web.AcceptedForm;
import vn.sontay.training.web.ClientAddress;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Texts;

/** One's own second factor: on and off, recovery codes, remembered browsers. */
@Named
@RequestScoped
public class SecondFactorBacking {

    @Inject
    OwnFactorService service;

    @Inject
    CurrentUser currentUser;

    @Inject
    SignIn signIn;

    @Inject
    ClientAddress address;

    @Inject
    Texts texts;

    @Inject
    AcceptedForm accepted;

    @Inject
    Form form;

    private final Once<OwnFactor> own = new Once<>(() -> service.own());
    private final Once<Boolean> on = new Once<>(() -> service.isOn());
    private final Once<QrSquare> square = new Once<>(() -> new QrSquare(getUri()));
    private List<String> codes = List.of();

    /** That a secret is wanted. */
    private record Begun(String requestId) {
    }

    /** The first code of the app. */
    private record First(String requestId, @NotBlank(message = "security.factorCodeMissing") String code,
            @NotEmpty(message = "security.passwordMissing") String password) {
    }

    /** What new recovery codes are given for. */
    private record Again(@NotEmpty(message = "security.passwordMissing") String password) {
    }

    /** What it is turned off with. */
    private record Off(String requestId, @NotEmpty(message = "security.passwordMissing") String offPassword,
            @NotBlank(message = "security.factorCodeMissing") String offCode) {
    }

    /** Which browser is forgotten. */
    private record Forgotten(@NotBlank(message = "security.deviceNone") String device) {
    }

    public String begin() {
        service.begin(form.read(Begun.class).requestId());
        return back("");
    }

    /** Turns it on; this session stays under a new token, the account's others end. */
    public String confirm() {
        First typed = form.read(First.class);
        service.confirm(typed.requestId(), typed.password(), typed.code(), address.text());
        signIn.renew();
        return back("&m=security.factorTurnedOn");
    }

    /** Shows new recovery codes in this answer, the only one that has them. */
    public void printCodes() {
        codes = service.newRecoveryCodes(form.read(Again.class).password());
        accepted.letGo();
    }

    public String turnOff() {
        Off typed = form.read(Off.class);
        service.turnOff(typed.requestId(), typed.offPassword(), typed.offCode(), address.text());
        return back("&m=security.factorTurnedOff");
    }

    public String forget() {
        service.forget(form.read(Forgotten.class).device());
        return back("&m=security.deviceForgotten");
    }

    private static String back(String more) {
        return "/account/second-factor?faces-redirect=true" + more;
    }

    public OwnFactor getOwn() {
        return own.get();
    }

    /** @return whether it is on, for a page that shows nothing else of it */
    public boolean isOn() {
        return on.get();
    }

    /** @return the remembered browsers, to choose from */
    public List<SelectItem> getDevices() {
        return own.get().devices().stream()
                .map(each -> new SelectItem(each.device(), texts.of("security.deviceLine",
                        texts.get("security.device" + each.kind()), Dates.moment(each.rememberedAt()),
                        Dates.moment(each.expiresAt()))))
                .toList();
    }

    /** @return what an app on this very phone opens */
    public String getUri() {
        return own.get().uri(texts.get("security.factorIssuer"), currentUser.require().getName());
    }

    /** @return the square code that an app reads */
    public QrSquare getSquare() {
        return square.get();
    }

    /** @return the codes that this request made */
    public List<String> getCodes() {
        return codes;
    }
}
