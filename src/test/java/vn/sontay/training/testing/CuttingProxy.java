package vn.sontay.training.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * A bad network between a client and a server on this machine: passes bytes on, and now and then drops a connection, before
 * the server has got a request or before the client has got the answer to it.
 */
public final class CuttingProxy implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final ServerSocket door;
    private final int server;
    private final double risk;
    private final Random random;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger requestsCut = new AtomicInteger();
    private final AtomicInteger answersCut = new AtomicInteger();

    /** @param risk of a cut, for each piece of what is sent either way: 0 to 1 */
    public CuttingProxy(int serverPort, double risk, long seed) {
        this.server = serverPort;
        this.risk = risk;
        this.random = new Random(seed);
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(this::welcome);
    }

    /** @return such as {@code http://127.0.0.1:34567} */
    public String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** @return how many connections were dropped before the server had what was sent */
    public int requestsCut() {
        return requestsCut.get();
    }

    /** @return how many were dropped after the server had answered */
    public int answersCut() {
        return answersCut.get();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                threads.submit(() -> connect(client));
            } catch (IOException e) {
                return; // it is closed
            }
        }
    }

    private void connect(Socket client) {
        try {
            Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server);
            threads.submit(() -> pass(client, upstream, () -> cut(requestsCut)));
            pass(upstream, client, () -> cut(answersCut));
        } catch (IOException e) {
            close(client); // the server is down
        }
    }

    private boolean cut(AtomicInteger count) {
        synchronized (random) {
            if (random.nextDouble() >= risk) {
                return false;
            }
        }
        count.incrementAndGet();
        return true;
    }

    private static void pass(Socket from, Socket to, BooleanSupplier cut) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0 && !cut.getAsBoolean(); read = in.read(buffer)) {
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // the other side is gone: so is this one
        }
        close(from);
        close(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is closed
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
