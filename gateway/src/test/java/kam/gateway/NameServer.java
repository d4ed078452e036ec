package kam.gateway;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A name server (RFC 1035) that knows what it has been told. */
final class NameServer implements AutoCloseable {
    private static final int HEADER = 12;
    private static final int A = 1;
    private static final int AAAA = 28;
    private static final int AN_HOUR = 3_600;

    private final DatagramSocket socket;
    private final Map<String, List<InetAddress>> known = new ConcurrentHashMap<>();

    private NameServer(DatagramSocket socket) {
        this.socket = socket;
    }

    static NameServer start() throws IOException {
        var server = new NameServer(new DatagramSocket(0, InetAddress.getLoopbackAddress()));
        Thread thread = new Thread(server::serve, "name-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    void say(String name, String... ips) {
        known.put(name, Arrays.stream(ips).map(NameServer::literal).toList());
    }

    @Override
    public void close() {
        socket.close();
    }

    private void serve() {
        try {
            while (true) {
                var packet = new DatagramPacket(new byte[512], 512);
                socket.receive(packet);
                byte[] answer = answer(packet.getData());
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            }
        } catch (SocketException closed) {
            return;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private byte[] answer(byte[] query) throws IOException {
        var name = new StringBuilder();
        int at = HEADER;
        for (int length = query[at]; length > 0; length = query[at]) {
            name.append(name.isEmpty() ? "" : ".").append(new String(query, at + 1, length, StandardCharsets.US_ASCII));
            at += length + 1;
        }
        int type = query[at + 2];
        int size = type == A ? 4 : 16;
        boolean unknown = !known.containsKey(name.toString());
        var found = known.getOrDefault(name.toString(), List.of()).stream()
                .map(InetAddress::getAddress)
                .filter(ip -> (type == A || type == AAAA) && ip.length == size)
                .toList();
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(query, 0, 2);
        out.writeShort(unknown ? 0x8183 : 0x8180);
        out.writeShort(1);
        out.writeShort(found.size());
        out.writeInt(0);
        out.write(query, HEADER, at + 5 - HEADER);
        for (byte[] ip : found) {
            out.writeShort(0xc000 | HEADER);
            out.writeShort(type);
            out.writeShort(1);
            out.writeInt(AN_HOUR);
            out.writeShort(size);
            out.write(ip);
        }
        return bytes.toByteArray();
    }

    private static InetAddress literal(String ip) {
        try {
            return InetAddress.getByName(ip);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
