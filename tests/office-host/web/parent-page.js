/* global window, document, location */
// The page around an add-in in "Excel on the web": it answers the postMessage protocol by which office.js starts up
// and reaches its host, and hands requests on to the simulated Excel in Node (hostExecute, hostContext).
(() => {
  const CONVERSATION = 'conversation-1';
  const CONTROL = 'control-1';
  const MESSAGE = { request: 0, response: 1 };
  const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 };
  const RESPONSE = { forCalling: 0, forEvent: 1 };
  const DISPATCH = { executeRichApi: 93, commandCompleted: 94, copy: 77, copySlice: 80, copyClose: 81 };
  const NOT_SUPPORTED = 5001;

  /** Registrations of the add-in by event, to answer later. */
  const registered = new Map();
  const commands = new Map();
  const errors = [];
  let commandNumber = 0;
  let addin = null;
  /** The file an add-in is reading piece by piece, as a list of bytes. */
  let copy = null;
  let sliceSize = 0;
  const told = (first, second) => ({ Error: 0, Version: 1, 0: first, 1: second });

  const post = (request, responseType, data, errorCode = 0) =>
    addin.contentWindow.postMessage(
      JSON.stringify({
        _messageType: MESSAGE.response,
        _actionName: request._actionName,
        _conversationId: CONVERSATION,
        _correlationId: request._correlationId,
        _errorCode: errorCode,
        _responseType: responseType,
        _data: data,
        _serializerVersion: 1,
      }),
      location.origin,
    );

  /** What office.js asks first: where it is and what is there. */
  const appContext = ({ language, apiSets, fileName }) => ({
    _id: CONTROL,
    _appName: 16,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `${location.origin}/${encodeURIComponent(fileName)}`,
    _clientMode: 1,
    _settings: [],
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation-1',
    _appInstanceId: 'instance-1',
    _requirementMatrix: JSON.stringify(apiSets),
    _hostFullVersion: '16.0.15407.1000',
    _addinName: 'tenken',
    _featureGates: {},
  });

  async function executeMethod({ DdaMethod, ArrayData, ...parameters }) {
    switch (DdaMethod.DispatchId) {
      case DISPATCH.executeRichApi: {
        const reply = await window.hostExecute(ArrayData[4], ArrayData[6]);
        return reply.error
          ? { Error: reply.error, Version: 1 }
          : { Error: 0, Version: 1, Data: [200, [], reply.body] };
      }
      case DISPATCH.commandCompleted:
        commands.get(parameters[0])?.({ status: parameters[1], data: parameters[2] });
        return { Error: 0, Version: 1 };
      case DISPATCH.copy: {
        copy = await window.hostFile();
        sliceSize = parameters[1];
        return copy === null ? { Error: NOT_SUPPORTED, Version: 1 } : told('copy-1', copy.length);
      }
      case DISPATCH.copySlice: {
        const slice = copy.slice(parameters[3] * sliceSize, (parameters[3] + 1) * sliceSize);
        return told(slice, slice.length);
      }
      case DISPATCH.copyClose:
        copy = null;
        return { Error: 0, Version: 1 };
      default:
        errors.push(`method ${DdaMethod.DispatchId} is not simulated`);
        return { Error: NOT_SUPPORTED, Version: 1 };
    }
  }

  async function answer(request) {
    if (request._actionType === ACTION.registerEvent) {
      registered.set(request._actionName, request);
      return { Error: 0 };
    }
    if (request._actionType === ACTION.unregisterEvent) {
      registered.delete(request._actionName);
      return { Error: 0 };
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(await window.hostContext());
      case 'ContextActivationManager_notifyHost':
        return null;
      case 'executeMethod':
        return executeMethod(request._data);
      default:
        errors.push(`${request._actionName} is not simulated`);
        return undefined;
    }
  }

  window.addEventListener('message', async (event) => {
    if (event.source !== addin?.contentWindow || typeof event.data !== 'string') return;
    const request = JSON.parse(event.data);
    if (request._messageType !== MESSAGE.request || request._conversationId !== CONVERSATION) return;
    const data = await answer(request);
    post(request, RESPONSE.forCalling, data ?? null, data === undefined ? -2 : 0);
  });

  window.simulatedExcel = {
    errors,
    isListening: (name) => registered.has(name),
    /** Shows an add-in; `flags` are the host's: 1 for a shared runtime, 2 for custom functions in it. */
    start({ url, flags }) {
      addin = document.createElement('iframe');
      addin.name = 'addin';
      addin.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0';
      const info = `_host_Info=Excel$Web$16.00$en-US$correlation$$disableLogging$${flags}`;
      const channel = `_xdm_Info=${CONVERSATION}|${CONTROL}|${encodeURIComponent(location.href)}`;
      addin.src = `${url}${url.includes('?') ? '&' : '?'}${info}#&${channel}&_serializer_version=1`;
      document.body.append(addin);
    },
    /** Entries of [category, type, target, message] for whoever listens to the host. */
    raise(entries) {
      const listener = registered.get('richApiMessage');
      if (listener)
        post(listener, RESPONSE.forEvent, { ArrayData: entries.map((entry) => [...entry, 1, false]) });
      return listener !== undefined;
    },
    /** A ribbon button: runs the function of that name and waits until it says it has completed. */
    command(name) {
      const listener = registered.get('appCommandInvoked');
      if (!listener) throw new Error('the add-in does not listen to commands');
      const id = `command-${++commandNumber}`;
      const completed = new Promise((resolve) => commands.set(id, resolve));
      post(listener, RESPONSE.forEvent, [id, name, JSON.stringify({ source: { id } })]);
      return completed;
    },
  };
})();
