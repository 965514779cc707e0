package vn.sontay.training.benchmark;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import vn.sontay.training.testing.WebVisitor;

/** Signs everybody in through the form, a few at a time: each costs a slow hash, so it is measured apart. */
final class SignIns {

    private static final int AT_ONCE = 2;

    private final String address;
    private final Samples samples;

    SignIns(String address, Samples samples) {
        this.address = address;
        this.samples = samples;
    }

    /** @return in the same order */
    List<Visitor> all(List<String> userNames) {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            Stream<Callable<Visitor>> work = userNames.stream().map(name -> () -> signIn(name));
            return workers.invokeAll(work.toList()).stream().map(SignIns::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Visitor signIn(String userName) {
        WebVisitor browser = new WebVisitor(address);
        WebVisitor.Form form = browser.open("/sign-in").form("signIn").with("name", userName).with("password",
                Seed.PASSWORD);
        long sent = System.nanoTime();
        WebVisitor.Page page = form.press("submit");
        samples.request("sign in", sent, System.nanoTime());
        samples.job();
        String token = page.html().select("input[name=_token]").attr("value");
        if (page.status() != 200 || token.isEmpty() || page.url().contains("/sign-in")) {
            throw new IllegalStateException("can't sign in " + userName + ": " + page.status() + " " + page.messages());
        }
        return new Visitor(userName, browser.cookies(), token);
    }

    private static Visitor result(Future<Visitor> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
