package vn.sontay.training.journey;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.sontay.training.testing.WarmDemo;

/** The {@link WarmDemo} of a journey in the browser, and who comes to it. */
final class SharedDemo implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        new WarmDemo().beforeAll(context);
    }

    static String address() {
        return WarmDemo.address();
    }

    /** Cuts the power, does something, and starts it again: data and sessions are still there. */
    static void withoutPower(Runnable meanwhile) {
        WarmDemo.app().kill();
        meanwhile.run();
        WarmDemo.app().start();
    }

    /** @return a stranger at a desk */
    static Hasty atDesk() {
        return new Hasty(WarmDemo.browser().desk(address()));
    }

    /** @return a stranger at a desk whose browser speaks English */
    static Hasty atDeskInEnglish() {
        return new Hasty(WarmDemo.browser().deskInEnglish(address()));
    }

    /** @return a stranger at a desk who comes by another address, such as a proxy's */
    static Hasty atDesk(String address) {
        return new Hasty(WarmDemo.browser().desk(address));
    }

    /** @return a stranger with a phone who comes by another address */
    static Hasty onPhone(String address) {
        return new Hasty(WarmDemo.browser().phone(address));
    }

    /** @return a stranger with a phone on which no script runs */
    static Hasty withoutScript() {
        return new Hasty(WarmDemo.browser().phoneWithoutScript(address()));
    }

    /** @return a stranger who opened a link inside an app that names itself so */
    static Hasty inside(String userAgent) {
        return new Hasty(WarmDemo.browser().phoneInside(address(), userAgent));
    }

    /** @return a stranger with a phone */
    static Hasty onPhone() {
        return new Hasty(WarmDemo.browser().phone(address()));
    }
}
