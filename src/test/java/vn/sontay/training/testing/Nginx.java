package vn.sontay.training.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A real nginx with TLS in front of an application, by the configuration that this project offers. */
public final class Nginx implements AutoCloseable {

    static final Path EXECUTABLE = Path.of("/usr/sbin/nginx");
    static final String MISSING = "NO NGINX, SO NOTHING IS TRIED BEHIND A PROXY: install it (Debian: apt-get install nginx-light openssl)";

    private static final Path SITE = Path.of("docker/site.conf.template");

    private final int port;
    private final int plainPort = FreePort.next();
    private final Path folder;
    private Process process;

    private Nginx(int port, Path folder) {
        this.port = port;
        this.folder = folder;
    }

    /** @return one that isn't running yet, so that the application can be told its address first */
    public static Nginx prepare() {
        try {
            return new Nginx(FreePort.next(), TemporaryFolders.create());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return such as {@code https://localhost:34567} */
    public String address() {
        return "https://localhost:" + port;
    }

    /** @return where it listens without TLS */
    public String plainAddress() {
        return "http://127.0.0.1:" + plainPort;
    }

    /** @return what every program trusts */
    static SSLContext usualTrust() {
        try {
            return SSLContext.getDefault();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return for who visits it: its own certificate is trusted, which has nobody's signature */
    public SSLContext trust() {
        try (InputStream file = Files.newInputStream(folder.resolve("certificate.pem"))) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry("nginx", CertificateFactory.getInstance("X.509").generateCertificate(file));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks these from now on; who is being answered is answered to the end. @param upstreams addresses of applications */
    public void ask(List<String> upstreams) {
        try {
            Files.writeString(folder.resolve("site.conf"), site(upstreams));
            run(EXECUTABLE.toString(), "-p", folder.toString(), "-c", "nginx.conf", "-e", "stderr", "-s", "reload");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param upstream the address of the application */
    public void start(String upstream) {
        start(List.of(upstream));
    }

    /** @param upstreams the addresses of the nodes */
    public void start(List<String> upstreams) {
        try {
            run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                    "-addext", "subjectAltName=DNS:localhost", "-keyout", folder + "/key.pem", "-out",
                    folder + "/certificate.pem");
            Files.writeString(folder.resolve("site.conf"), site(upstreams));
            Files.writeString(folder.resolve("nginx.conf"), """
                    daemon off; user %s; worker_processes 1; error_log stderr; pid nginx.pid;
                    events { worker_connections 256; }
                    http { access_log off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f;
                      uwsgi_temp_path u; scgi_temp_path s; include site.conf; }
                    """.formatted(System.getProperty("user.name")));
            process = new ProcessBuilder(EXECUTABLE.toString(), "-p", folder.toString(), "-c", "nginx.conf", "-e",
                    "stderr").redirectErrorStream(true).redirectOutput(folder.resolve("nginx.log").toFile()).start();
            awaitPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String site(List<String> upstreams) throws IOException {
        String text = Files.readString(SITE);
        for (Map.Entry<String, String> each : Map
                .of("UPSTREAMS",
                        upstreams.stream().map(
                                each -> "server " + each.replaceFirst("^http://", "") + " max_fails=1 fail_timeout=5s;")
                                .collect(Collectors.joining(" ")),
                        "HTTP_PORT", "127.0.0.1:" + plainPort,
                        "HTTPS_PORT", "127.0.0.1:" + port, "TLS_DIR", folder.toString(), "PUBLIC_URL", address(),
                        "PAGES_DIR",
                        SITE.toAbsolutePath().getParent().toString(), "CACHE_DIR", folder.resolve("cache").toString())
                .entrySet()) {
            text = text.replace("${" + each.getKey() + "}", each.getValue());
        }
        return text;
    }

    private void awaitPort() throws IOException {
        for (int i = 0; i < 100; i++) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                pause();
            }
        }
        close();
        throw new IllegalStateException(Files.readString(folder.resolve("nginx.log")));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... command) throws IOException {
        try {
            Process made = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
            String said = new String(made.getInputStream().readAllBytes());
            if (made.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
