/** A program of ours that a spec's code starts is TypeScript too: it is started as the code itself was. */
process.execArgv.push('--require', require.resolve('./swc-register.cjs'));
