package vn.sontay.training.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a client and the server on this machine and counts the bytes that pass (BEN-4). */
final class CountingProxy implements Closeable {

    private static final int BUFFER = 65536;

    private final ServerSocket listener;
    private final URI server;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong received = new AtomicLong();

    private CountingProxy(ServerSocket listener, URI server) {
        this.listener = listener;
        this.server = server;
    }

    /** @param server such as {@code http://127.0.0.1:8080} */
    static CountingProxy before(String server) {
        try {
            CountingProxy proxy = new CountingProxy(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()),
                    URI.create(server));
            Thread.ofVirtual().start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the address to ask instead of the server's */
    String address() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    /** @return bytes from the clients so far */
    long sent() {
        return sent.get();
    }

    /** @return bytes from the server so far */
    long received() {
        return received.get();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Socket upstream = new Socket(server.getHost(), server.getPort());
                client.setTcpNoDelay(true);
                upstream.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> pass(client, upstream, sent));
                Thread.ofVirtual().start(() -> pass(upstream, client, received));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void pass(Socket from, Socket to, AtomicLong count) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count.addAndGet(read);
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // one side has gone: so goes the other
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
