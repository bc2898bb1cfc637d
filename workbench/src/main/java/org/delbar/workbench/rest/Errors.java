package org.delbar.workbench.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures as JSON: {@code status-code} and {@code message}. What went wrong inside stands only in the log. */
final class Errors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final String plugin;

    Errors(String plugin) {
        this.plugin = plugin;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException refusal) {
            Response response = refusal.getResponse();
            return response.hasEntity() || response.getStatus() < 400
                    ? response
                    : Response.fromResponse(response)
                            .entity(entity(response.getStatusInfo(), String.valueOf(refusal.getMessage())))
                            .type(MediaType.APPLICATION_JSON_TYPE)
                            .build();
        }
        if (thrown instanceof JsonProcessingException unreadable) {
            return response(Response.Status.BAD_REQUEST, unreadable.getOriginalMessage());
        }
        String id = UUID.randomUUID().toString();
        LOG.error("REST of {} failed, {}", plugin, id, thrown);
        return response(Response.Status.INTERNAL_SERVER_ERROR, "It failed; the log tells why, look for " + id);
    }

    static Response response(Response.StatusType status, String message) {
        return Response.status(status)
                .entity(entity(status, message))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static Map<String, Object> entity(Response.StatusType status, String message) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("status-code", status.getStatusCode());
        entity.put("message", message);
        return entity;
    }
}
