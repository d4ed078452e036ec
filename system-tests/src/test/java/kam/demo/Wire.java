package kam.demo;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way to a server on this machine that can be cut: both ends stay connected, and nothing passes any more. */
final class Wire implements Closeable {
    private final int server;
    private final ServerSocket entrance;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private boolean cut;

    private Wire(int server) throws IOException {
        this.server = server;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static Wire to(int port) throws IOException {
        var wire = new Wire(port);
        start(wire::accept);
        return wire;
    }

    int port() {
        return entrance.getLocalPort();
    }

    synchronized void cut() {
        cut = true;
    }

    /** What was on its way arrives now. */
    synchronized void heal() {
        cut = false;
        notifyAll();
    }

    private synchronized void pass() throws InterruptedException {
        while (cut) {
            wait();
        }
    }

    private void accept() throws IOException, InterruptedException {
        while (true) {
            var client = entrance.accept();
            pass();
            var there = new Socket(InetAddress.getLoopbackAddress(), server);
            ends.addAll(List.of(client, there));
            start(() -> pump(client, there));
            start(() -> pump(there, client));
        }
    }

    private void pump(Socket from, Socket to) throws IOException, InterruptedException {
        try (from;
                to) {
            var bytes = new byte[8192];
            for (int read = from.getInputStream().read(bytes);
                    read >= 0;
                    read = from.getInputStream().read(bytes)) {
                pass();
                to.getOutputStream().write(bytes, 0, read);
            }
            pass();
        }
    }

    private interface Carrying {
        void run() throws IOException, InterruptedException;
    }

    private static void start(Carrying work) {
        var thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException | InterruptedException closed) {
                        Thread.currentThread().interrupt();
                    }
                },
                "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        heal();
        entrance.close();
        for (var end : ends) {
            end.close();
        }
    }
}
