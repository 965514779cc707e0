package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.sontay.training.people.security.OwnPasswordService;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Parameters;

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
    Parameters parameters;

    private String oldPassword = "";
    private String newPassword = "";
    private String repeated = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        requestId = parameters.text("requestId");
    }

    /** Begins a new request. */
    public void load() {
        requestId = UUID.randomUUID().toString();
    }

    /** Keeps the new password; this session stays under a new token, the account's others end. */
    public String change() {
        if (oldPassword.isEmpty()) {
            throw RuleException.at("oldPassword", "security.passwordMissing");
        }
        if (!newPassword.equals(repeated)) {
            throw RuleException.at("repeated", "security.passwordDiffers");
        }
        service.change(requestId, oldPassword, newPassword, device.read());
        signIn.renew();
        return "/home?faces-redirect=true&m=security.passwordChanged";
    }

    public String getRequestId() {
        return requestId;
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
