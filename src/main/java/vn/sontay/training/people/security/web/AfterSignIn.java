package vn.sontay.training.people.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.draft.Draft;
import vn.sontay.training.shared.draft.DraftStore;
import vn.sontay.training.web.Parameters;

/** Where somebody wanted to go who had to sign in first. */
@Named
@RequestScoped
public class AfterSignIn {

    private static final Pattern DRAFT = Pattern.compile("[?&]" + Draft.PARAMETER + "=([0-9a-f-]{36})$");

    @Inject
    DraftStore drafts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Parameters parameters;

    private String next = "";

    @PostConstruct
    void read() {
        next = parameters.text("next");
    }

    /** For who comes back from elsewhere, whose request doesn't say it. */
    void leadsTo(String address) {
        next = address;
    }

    /** @return where the user wanted to go; empty for nowhere that is ours */
    String wanted() {
        return isOwnPage(next) ? next : "";
    }

    /** @return the address for who is signed in now: home, unless another page of ours was wanted */
    String address() {
        if (!isOwnPage(next)) {
            return "/home";
        }
        boolean others = draft().isPresent() && draft().flatMap(number -> currentUser.caller()
                .flatMap(caller -> drafts.find(number, caller.accountId()))).isEmpty();
        return others ? "/home?m=security.keptNotYours" : next;
    }

    /** @return the address of the second step, which leads on there */
    String secondStep() {
        return "/second-step" + leadingTo(next);
    }

    /**
     * @param address within the application, as asked for; a stranger may have written it
     * @return the query that brings the way in there; empty where nobody would be let go on, so that an answer's head never grows
     *         with what was asked
     */
    static String leadingTo(String address) {
        return isOwnPage(address) ? "?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8) : "";
    }

    /** @return whether signing in leads to what was typed before */
    public boolean isDraftWaiting() {
        return isOwnPage(next) && draft().isPresent();
    }

    private Optional<String> draft() {
        Matcher asked = DRAFT.matcher(next);
        return asked.find() ? Optional.of(asked.group(1)) : Optional.empty();
    }

    private static boolean isOwnPage(String address) {
        return address.matches("/[a-zA-Z].{0,1000}") && !address.contains("\\") && !address.contains("//")
                && !address.startsWith("/sign-in") && address.chars().allMatch(c -> c > 31);
    }

    public String getNext() {
        return next;
    }
}
