package vn.sontay.training.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Says of an address that none of our pages could have written what becomes of it, before anybody looks at it (WEB-7). The server
 * asks its table of who may what first, and for one with a colon it can't, since there a colon stands between patterns: without
 * this its answer would be 500 and nothing else.
 */
@WebListener
public class OddAddress implements ServletRequestListener {

    /** Why such a request gets the page of errors, should nobody else refuse it. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused() {
            super("odd address", null, false, false);
        }
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        ServletRequest request = event.getServletRequest();
        if (request instanceof HttpServletRequest asked && !PlainAddress.is(asked)) {
            asked.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new Refused());
        }
    }
}
