package vn.sontay.training.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The server without an application, with the flags that the launcher gives it: what a start costs at least. */
final class BareServer {

    private static final int WITHIN_SECONDS = 120;
    private static final int PORT = 18990;

    private BareServer() {
    }

    /** @return seconds until it answers with the only page of an otherwise empty WAR */
    static double start(Path folder) throws IOException {
        Path war = Files.createDirectories(folder).resolve("empty.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("index.html"));
        }
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m", "-XX:+UseSerialGC", "-XX:NewRatio=4", "-Djava.net.preferIPv4Stack=true",
                "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS", "-jar",
                Path.of("target", "payara-micro.jar").toString(), "--nocluster", "--nohostaware", "--disablephonehome",
                "--port", String.valueOf(PORT), "--rootDir", folder.resolve("root").toString(), "--contextroot", "/",
                "--deploy", war.toString())).redirectErrorStream(true)
                .redirectOutput(folder.resolve("bare.log").toFile()).start();
        try {
            while (!answers()) {
                if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(WITHIN_SECONDS) || !process.isAlive()) {
                    throw new IllegalStateException("the bare server doesn't answer; see " + folder);
                }
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            process.destroy();
        }
    }

    private static boolean answers() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            TimeUnit.MILLISECONDS.sleep(100);
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/index.html")).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
