"""What SDK 0.38 asks of a Tinker server and skyrl 0.4.0 does not answer, as routes over skyrl's own.

* answers to `asample` name their sequences;
* `load_weights` without a model creates the model first (that is how the SDK resumes);
* the checkpoints of a run whose id has a colon, as the SDK makes them, can be listed;
* external weights: saved, listed as URLs, downloaded file by file;
* `save_weights_for_sampler` answers with the path that Tinker gives;
* a sampler checkpoint of an earlier life of the server can be sampled;
* the key is checked (401), and so is the base model (400).

Annotations are evaluated here: FastAPI reads those of the nested functions.
"""

import io
import tarfile
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from fastapi import Depends, FastAPI, HTTPException, Request, Response
from fastapi.responses import JSONResponse

OPEN = ("/api/v1/healthz",)
RUN = "/api/v1/training_runs/{run}/checkpoints/external_weights/{name}"


def install(api: Any, api_key: str) -> None:
    """Add the routes to `skyrl.tinker.api`'s application, in place of skyrl's where both have one."""
    _check_key(api.app, api_key)
    _sampling(api)
    _models(api)
    _weights(api)
    _downloads(api)
    _put(api.app, "/api/v1/sessions/{session_id}/finish", _nothing, {})


def _put(app: FastAPI, path: str, endpoint: Any, options: dict[str, Any], method: str = "POST") -> None:
    """Make `endpoint` the only answer to a method and path."""
    app.router.routes[:] = [
        route for route in app.router.routes
        if getattr(route, "path", None) != path or method not in getattr(route, "methods", ())
    ]  # fmt: skip
    app.add_api_route(path, endpoint, methods=[method], **options)


async def _nothing() -> dict[str, Any]:
    return {}


def _check_key(app: FastAPI, api_key: str) -> None:
    @app.middleware("http")
    async def check(request: Request, call_next: Any) -> Any:
        path = request.url.path
        if path.startswith("/api/") and path not in OPEN and request.headers.get("x-api-key") != api_key:
            return JSONResponse({"detail": "Invalid API key"}, status_code=401)
        return await call_next(request)


def _check_model(api: Any, name: str | None) -> None:
    served = api.app.state.engine_config.base_model
    if name is not None and name != served:
        raise HTTPException(400, f"base_model {name!r} is not supported")


def _sampling(api: Any) -> None:
    async def asample(request: api.SampleRequest, http: Request, db: Annotated[Any, Depends(api.get_session)]):
        answer = await api.asample(request, http, db)
        ids = [f"{answer.request_id}-{i}" for i in range(request.num_samples)]
        return {**answer.model_dump(), "sample_sequence_ids": ids}

    async def create_sampling_session(
        request: api.CreateSamplingSessionRequest, db: Annotated[Any, Depends(api.get_session)]
    ):
        _check_model(api, request.base_model)
        if request.model_path:
            await _load_again(api, request, db)
        return await api.create_sampling_session(request, db)

    _put(api.app, "/api/v1/asample", asample, {})
    _put(api.app, "/api/v1/create_sampling_session", create_sampling_session, {})


async def _load_again(api: Any, request: Any, db: Any) -> None:
    """Bring the run of a sampler checkpoint back: skyrl samples only through a run that is loaded in this session."""
    path = api.types.TinkerPath.parse(request.model_path)
    model = await db.get(api.ModelDB, path.primary_id) if path else None
    if model is None:
        raise HTTPException(404, f"no checkpoint at {request.model_path}")
    if model.session_id == request.session_id:
        return
    lora = api.types.LoraConfig.model_validate(model.lora_config)
    # Where the run is still loaded, the engine refuses this request, and that does no harm.
    future = await _create(api, db, model.model_id, lora)
    model.session_id = request.session_id
    db.add(model)
    await db.commit()
    await api.wait_for_future(api.app.state.future_waiters, future, 60)


async def _create(api: Any, db: Any, model_id: str, lora: Any) -> Any:
    kind = api.types.RequestType.CREATE_MODEL
    data = api.types.CreateModelInput(lora_config=lora)
    return await api.create_future(session=db, request_type=kind, model_id=model_id, request_data=data)


def _models(api: Any) -> None:
    async def create_model(request: api.CreateModelRequest, db: Annotated[Any, Depends(api.get_session)]):
        _check_model(api, request.base_model)
        return await api.create_model(request, db)

    async def load_weights(http: Request, db: Annotated[Any, Depends(api.get_session)]):
        body = await http.json()
        if body.get("model_id"):
            return await api.load_weights(api.LoadWeightsRequest.model_validate(body), http, db)
        path = api.types.TinkerPath.parse(body["path"])
        if not path or path.kind != "weights":
            raise HTTPException(400, f"{body['path']} is no tinker://RUN/weights/NAME")
        source = await api.get_model(db, path.primary_id)
        training = api.types.CheckpointType.TRAINING
        await api.validate_checkpoint(http, path.primary_id, path.secondary_id, training, db)
        lora = api.types.LoraConfig.model_validate(source.lora_config)
        model_id = f"{body['session_id']}:train:{body['model_seq_id']}"
        future = await _create(api, db, model_id, lora)
        row = {"base_model": source.base_model, "lora_config": lora.model_dump(), "status": "created"}
        db.add(api.ModelDB(model_id=model_id, request_id=future, session_id=body["session_id"], **row))
        data = api.types.LoadWeightsInput(
            source_model_id=path.primary_id,
            checkpoint_id=path.secondary_id,
            load_optimizer=bool(body.get("optimizer")),
        )
        kind = api.types.RequestType.LOAD_WEIGHTS
        future = await api.create_future(session=db, request_type=kind, model_id=model_id, request_data=data)
        await db.commit()
        return {"future_id": str(future), "status": "pending", "request_id": str(future)}

    _put(api.app, "/api/v1/create_model", create_model, {})
    _put(api.app, "/api/v1/load_weights", load_weights, {})


def _weights(api: Any) -> None:
    asked: dict[str, tuple[str, str, str]] = {}  # request id -> (run, kind, name): what its answer should name

    async def save(run: str, name: str, kind: str, stored: str, db: Any) -> Any:
        request = api.SaveWeightsForSamplerRequest(model_id=run, path=stored)
        answer = await api.save_weights_for_sampler(request, db)
        asked[str(answer.request_id)] = (run, kind, name)
        return answer

    async def save_weights_external(http: Request, db: Annotated[Any, Depends(api.get_session)]):
        body = await http.json()
        return await save(body["model_id"], body["path"], "external_weights", f"ext-{body['path']}", db)

    async def save_weights_for_sampler(
        request: api.SaveWeightsForSamplerRequest, db: Annotated[Any, Depends(api.get_session)]
    ):
        if not request.path:
            return await api.save_weights_for_sampler(request, db)
        return await save(request.model_id, request.path, "sampler_weights", request.path, db)

    async def retrieve_future(request: api.RetrieveFutureRequest, http: Request):
        answer = await api.retrieve_future(request, http)
        if request.request_id not in asked:
            return answer
        run, kind, name = asked[request.request_id]
        what = "save_weights_external" if kind == "external_weights" else "save_weights_for_sampler"
        return JSONResponse({"path": f"tinker://{run}/{kind}/{name}", "type": what})

    _put(api.app, "/api/v1/save_weights_external", save_weights_external, {})
    _put(api.app, "/api/v1/save_weights_for_sampler", save_weights_for_sampler, {})
    _put(api.app, "/api/v1/retrieve_future", retrieve_future, {})


def _downloads(api: Any) -> None:
    async def urls(http: Request, run: str, name: str):
        with _archive(api, run, name) as archive:
            files = [member.name.removeprefix("./") for member in archive.getmembers() if member.isfile()]
        place = f"{http.base_url}external/{run}/{name}"
        expires = datetime.now(UTC) + timedelta(hours=1)
        return {"urls": {file: f"{place}/{file}" for file in files}, "expires": expires.isoformat()}

    async def download(run: str, name: str, file: str):
        with _archive(api, run, name) as archive:
            for member in archive.getmembers():
                if member.isfile() and member.name.removeprefix("./") == file:
                    return Response(archive.extractfile(member).read(), media_type="application/octet-stream")
        raise HTTPException(404, f"no file {file}")

    async def checkpoints(run: str, db: Annotated[Any, Depends(api.get_session)]):
        return await api.list_checkpoints(unique_id=run, session=db)

    _put(api.app, "/api/v1/training_runs/{run}/checkpoints", checkpoints, {}, method="GET")
    _put(api.app, RUN + "/external_weights_urls", urls, {}, method="GET")
    _put(api.app, "/external/{run}/{name}/{file}", download, {}, method="GET")


def _archive(api: Any, run: str, name: str) -> tarfile.TarFile:
    base = api.app.state.engine_config.checkpoints_base
    path = base / run / "sampler_weights" / f"ext-{name}.tar.gz"
    if not path.exists():
        raise HTTPException(404, f"no external weights {name!r} of run {run}")
    return tarfile.open(fileobj=io.BytesIO(path.read_bytes()))
