package vn.sontay.training.demo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import vn.sontay.training.demo.DemoAccount;
import vn.sontay.training.people.security.web.SignInBacking;

/** Offers the demo's accounts on the sign-in page, each with one tap. */
@Named("demoAccounts")
@RequestScoped
public class DemoAccountsBacking {

    @Inject
    SignInBacking signIn;

    public List<DemoAccount> getList() {
        return DemoAccount.OFFERED;
    }

    public String getPassword() {
        return DemoAccount.PASSWORD;
    }

    /** Signs in as that account, with the password that everybody knows: nothing is opened that wasn't. */
    public void as(String userName) throws IOException {
        signIn.signInAs(userName, DemoAccount.PASSWORD);
    }
}
