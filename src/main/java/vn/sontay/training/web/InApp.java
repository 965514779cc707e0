package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import vn.sontay.training.shared.Installation;

/** Whether the page is looked at inside another app, and how to get out of there (WEB-11). */
@Named
@ApplicationScoped
public class InApp {

    /** Where nothing is kept yet, the way out lies open; elsewhere it is one line that opens. */
    private static final Set<String> BEFORE_ANYTHING_IS_KEPT = Set.of("/index", "/sign-in", "/first-sign-in", "/home");

    @Inject
    HttpServletRequest request;

    @Inject
    TextSize page;

    @Inject
    Installation installation;

    @Inject
    Texts texts;

    @Inject
    Proxies proxies;

    /** @return whether this is the window of an app and not a browser */
    public boolean isHere() {
        return browser() != InAppBrowser.NONE;
    }

    /** @return whether the page has an address that another browser can open */
    public boolean isOffered() {
        return isHere() && !page.getHere().startsWith("/error");
    }

    public boolean isOpen() {
        return BEFORE_ANYTHING_IS_KEPT.contains(page.getHere().replaceFirst("\\?.*", ""));
    }

    /** @return the app's name, or words for an app whose name isn't known */
    public String getName() {
        String name = browser().appName();
        return name.isEmpty() ? texts.get("web.inAppUnknown") : name;
    }

    /** @return the browser that the phone has anyway */
    public String getBrowserName() {
        return userAgent().matches(".*(iPhone|iPad|iPod).*") ? "Safari" : "Chrome";
    }

    /** @return the whole address of this page */
    public String getAddress() {
        String here = request.getContextPath() + page.getHere();
        return installation.publicUrl().filter(url -> installation.publicUrlIsReachable())
                .orElseGet(() -> (proxies.isHttps(request) ? "https" : "http") + "://" + request.getHeader("Host"))
                + here;
    }

    private InAppBrowser browser() {
        return InAppBrowser.of(userAgent());
    }

    private String userAgent() {
        return Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
    }
}
