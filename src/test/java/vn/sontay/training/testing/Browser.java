package vn.sontay.training.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium, as installed on this machine; the one without a window of its own where it is, as it does the same with less. */
public final class Browser implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
            "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    static final String MISSING = "NO CHROMIUM, SO NO JOURNEYS: install it (Debian: apt-get install chromium-headless-shell) or name "
            + "it in CHROMIUM, then run mvn verify again";
    private static final double PATIENCE_MILLISECONDS = 30_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        this.playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    /** @return where it is installed, or empty */
    static Optional<Path> executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream()).map(Path::of)
                .filter(Files::isExecutable).findFirst();
    }

    /** Starts it. Tests that do so are marked with {@link NeedsBrowser}, which skips them where there is none. */
    public static Browser start() {
        Path installed = executable().orElseThrow(() -> new AssertionError(MISSING));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        return new Browser(installed);
    }

    /** @return a new phone of somebody (390 × 844, touch), without anything of earlier users */
    public Page phone(String address) {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(390, 844).setIsMobile(true)
                .setHasTouch(true).setBaseURL(address).setLocale("vi-VN"));
    }

    /** @return the same phone, with the page inside an app that names itself so */
    public Page phoneInside(String address, String userAgent) {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(390, 844).setIsMobile(true)
                .setHasTouch(true).setBaseURL(address).setLocale("vi-VN").setUserAgent(userAgent));
    }

    /** @return the same phone with JavaScript turned off */
    public Page phoneWithoutScript(String address) {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(390, 844).setIsMobile(true)
                .setHasTouch(true).setBaseURL(address).setLocale("vi-VN").setJavaScriptEnabled(false));
    }

    /** @return a new desk of somebody (1366 × 768) */
    public Page desk(String address) {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1366, 768)
                .setBaseURL(address).setLocale("vi-VN"));
    }

    /** @return the same desk with a browser that speaks English */
    public Page deskInEnglish(String address) {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1366, 768)
                .setBaseURL(address).setLocale("en-US"));
    }

    private Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        return page(options, ServiceWorkerPolicy.BLOCK);
    }

    /** @return the same phone, with the worker that holds pages for a hall without a network; its requests can't be routed */
    public Page phoneWithWorker(String address) {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(390, 844).setIsMobile(true)
                .setHasTouch(true).setBaseURL(address).setLocale("vi-VN"), ServiceWorkerPolicy.ALLOW);
    }

    private Page page(com.microsoft.playwright.Browser.NewContextOptions options, ServiceWorkerPolicy workers) {
        BrowserContext context = chromium
                .newContext(options.setIgnoreHTTPSErrors(true).setServiceWorkers(workers));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        return context.newPage();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
