package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotEmpty;
import vn.sontay.training.people.security.OwnPasswordService;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Form;

/** Changes the own password. */
@Named
@RequestScoped
public class PasswordBacking {

    @Inject
    OwnPasswordService service;

    @Inject
    SignIn signIn;

    @Inject
    DeviceCookie device;

    @Inject
    Form form;

    /** What is typed. */
    private record Typed(String requestId, @NotEmpty(message = "security.passwordMissing") String oldPassword,
            String newPassword, String repeated) {
    }

    /** Keeps the new password; this session stays under a new token, the account's others end. */
    public String change() {
        Typed typed = form.read(Typed.class);
        if (!typed.newPassword().equals(typed.repeated())) {
            throw RuleException.at("repeated", "security.passwordDiffers");
        }
        service.change(typed.requestId(), typed.oldPassword(), typed.newPassword(), device.read());
        signIn.renew();
        return "/home?faces-redirect=true&m=security.passwordChanged";
    }
}
