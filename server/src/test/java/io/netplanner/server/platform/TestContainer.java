package io.netplanner.server.platform;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** A service in a container that a test may stop and start again at the same port, where a Docker engine is present. */
public final class TestContainer implements AutoCloseable {

    private final GenericContainer<?> container;

    /**
     * @param port of this machine that the service answers at
     * @param servicePort of the service within its container
     * @param ready what the service logs once it can be used
     */
    public TestContainer(String image, int port, int servicePort, Map<String, String> environment, String ready) {
        this.container = new GenericContainer<>(DockerImageName.parse(image))
                .withEnv(environment)
                .withCreateContainerCmdModifier(command -> command.withHostName("netplanner-test")
                        .getHostConfig()
                        .withPortBindings(new PortBinding(
                                Binding.bindIpAndPort("127.0.0.1", port), new ExposedPort(servicePort))))
                .waitingFor(Wait.forLogMessage(".*" + ready + ".*\\s", 1));
    }

    public static boolean isPossible() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    public void start() {
        if (container.getContainerId() == null) {
            container.start();
        } else {
            client().startContainerCmd(container.getContainerId()).exec();
        }
    }

    /** Keeps what the service has stored. */
    public void stop() {
        client().stopContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void close() {
        container.stop();
    }

    private static DockerClient client() {
        return DockerClientFactory.instance().client();
    }
}
